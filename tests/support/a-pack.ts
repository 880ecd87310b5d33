// A plan with lines, its pack in both formats, and a hand that fills a workbook in.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { actionPackDocx } from '../../main/exports/action-pack-docx.ts';
import { actionPackXlsx } from '../../main/exports/action-pack-xlsx.ts';
import type { Language } from '../../shared/contract/catalogue.ts';
import type { PlanLine } from '../../shared/features/action-plan/model.ts';
import { newLine } from '../../shared/features/action-plan/plain.ts';
import { packOf } from '../../shared/features/follow-up/pack.ts';

export const planKey = '0198c0de-0000-7000-8000-0000000000aa';
export const dateId = '0198c0de-0000-7000-8000-0000000000bb';
const key = (at: number) => `0198c0de-0000-7000-8000-00000000000${at}`;

const line = (at: number, more: Partial<PlanLine>): PlanLine => ({
  ...newLine(key(at)),
  ...{ workshopId: 'workshop-1', planId: planKey, order: `a${at}` },
  ...more,
});

/** Their row ids in a follow-up workshop are others than their keys. */
export const packLines: readonly PlanLine[] = [
  line(1, {
    activity: 'Find six sites',
    responsible: 'Rahima',
    due: '2014-10-31',
    status: 'on-track',
  }),
  line(2, {
    activity: 'Train 40 women',
    status: 'delayed',
    percent: 30,
    comment: 'Rain\nNo trainer',
  }),
  line(3, { id: 'another-row-3', activity: '=HYPERLINK("x") <b>', evidence: 'কাঁকড়া ছবি' }),
];

/** @param lines as they are handed out */
export function aPack(lines: readonly PlanLine[] = packLines) {
  return packOf({
    workshop: 'Learning Route',
    plan: { id: planKey, key: '', title: 'Crab', owner: 'NGF' },
    lines,
    followUp: { id: dateId, title: 'Three months', date: '2014-12-11', kind: 'month-3' },
  });
}

const fonts = new URL('../../resources/fonts', import.meta.url).pathname;

export const packXlsx = (language: Language = 'en') => actionPackXlsx(aPack(), language);
export const packDocx = (language: Language = 'en') => actionPackDocx(aPack(), language, fonts);

/** The file with one of its entries changed as text. */
export function changed(
  bytes: Uint8Array,
  entry: string,
  change: (text: string) => string,
): Uint8Array {
  const files = unzipSync(bytes);
  const text = change(strFromU8(files[entry] ?? new Uint8Array()));
  return zipSync({ ...files, [entry]: strToU8(text) });
}

export const sheetXml = 'xl/worksheets/sheet1.xml';

/** The workbook with texts in cells, as a spreadsheet would write them. */
export function filledIn(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  return changed(bytes, sheetXml, (xml) =>
    Object.entries(cells).reduce((text, [cell, value]) => {
      const escaped = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const filled = `<c r="${cell}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
      return text.replace(new RegExp(`<c r="${cell}"[^>]*?(/>|>.*?</c>)`), filled);
    }, xml),
  );
}
