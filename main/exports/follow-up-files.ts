// What leaves the laptop for a follow-up: packs for the teams, and the dates for calendars.
import { isLanguage, type Language, wordsOf } from '../../shared/contract/catalogue.ts';
import type { Rows } from '../../shared/contract/registry.ts';
import { type Pack, packOf } from '../../shared/features/follow-up/pack.ts';
import { packWords } from '../../shared/features/follow-up/pack-messages.ts';
import { followUpPapers } from '../../shared/features/follow-up/paper-messages.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { Refusal } from '../engine/refusal.ts';
import type { ExportedFile } from './export-task.ts';
import { safeName } from './file-name.ts';
import { mimes } from './mimes.ts';

export const packFormats = ['docx', 'xlsx'] as const;
export type PackFormat = (typeof packFormats)[number];

/** The rows of a workshop that a follow-up is made of. */
export type FollowUpRows = Pick<
  { readonly [T in keyof Rows]: readonly Rows[T][] },
  'workshop' | 'plan' | 'planLine' | 'followUp'
>;

export type PackWish = {
  /** '' for all plans, each in both formats, in one zip. */
  readonly planId: string;
  readonly format: PackFormat;
  readonly followUpId: string;
  /** Of the fixed words; otherwise the workshop's own. */
  readonly language: string;
};

/**
 * The pack of a plan, or of all of them. Refuses with `gone` where the plan is not there.
 * @param fontFolder where the fonts are that papers carry inside them
 */
export async function packFile(
  rows: FollowUpRows,
  wish: PackWish,
  fontFolder: string,
): Promise<ExportedFile> {
  const workshop = rows.workshop[0];
  if (!workshop) throw new Refusal('unknown-workshop');
  const language = isLanguage(wish.language) ? wish.language : workshop.language;
  const words = wordsOf(packWords, formatOf(language));
  if (wish.planId === '') {
    const bytes = await allPacks(rows, wish, language, fontFolder);
    const fileName = `${safeName(words.allFiles(workshop.title))}.zip`;
    return { fileName, mime: 'application/zip', bytes };
  }
  const plan = rows.plan.find(({ id }) => id === wish.planId);
  if (!plan) throw new Refusal('gone');
  const bytes = await written(packIn(rows, plan, wish), wish.format, language, fontFolder);
  const fileName = `${safeName(words.fileName(plan.owner || plan.title))}.${wish.format}`;
  return { fileName, mime: mimes[wish.format], bytes };
}

function packIn(rows: FollowUpRows, plan: Rows['plan'], { followUpId }: PackWish): Pack {
  return packOf({
    workshop: rows.workshop[0]?.title ?? '',
    plan,
    lines: inOrder(rows.planLine.filter(({ planId }) => planId === plan.id)),
    followUp: rows.followUp.find(({ id }) => id === followUpId) ?? null,
  });
}

async function allPacks(
  rows: FollowUpRows,
  wish: PackWish,
  language: Language,
  fontFolder: string,
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const words = wordsOf(packWords, formatOf(language));
  const files: Record<string, Uint8Array> = {};
  for (const [at, plan] of inOrder(rows.plan).entries()) {
    const name = safeName(words.fileName(plan.owner || plan.title));
    for (const format of packFormats) {
      // Numbered, since two plans can be called the same. They are small, and packed already.
      const bytes = await written(packIn(rows, plan, wish), format, language, fontFolder);
      files[`${at + 1} ${name}.${format}`] = bytes;
      // Clocks and phones are served between one and the next.
      await new Promise((done) => setImmediate(done));
    }
  }
  return zipSync(files, { level: 0 });
}

// The writers are loaded when they are first needed, so that the start does not wait for them.
async function written(
  pack: Pack,
  format: PackFormat,
  language: Language,
  fontFolder: string,
): Promise<Uint8Array> {
  if (format === 'xlsx') {
    const { actionPackXlsx } = await import('./action-pack-xlsx.ts');
    return actionPackXlsx(pack, language);
  }
  const { actionPackDocx } = await import('./action-pack-docx.ts');
  return actionPackDocx(pack, language, fontFolder);
}

/** The dates of a follow-up for calendars. @param now main's clock (ms) */
export async function followUpCalendar(rows: FollowUpRows, now: number): Promise<ExportedFile> {
  const workshop = rows.workshop[0];
  if (!workshop) throw new Refusal('unknown-workshop');
  const { followUpIcs } = await import('./follow-up-ics.ts');
  const words = wordsOf(followUpPapers, formatOf(workshop.language));
  return {
    fileName: `${safeName(words.fileName(workshop.title))}.ics`,
    mime: 'text/calendar; charset=utf-8',
    bytes: followUpIcs(workshop, rows.followUp, now),
  };
}
