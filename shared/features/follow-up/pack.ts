// An action pack: a plan's lines as a team takes them along, fills them in offline and sends back.
// Each line carries its key and a print of what was handed out, so that what comes back can be told
// from what was changed here meanwhile.
import type { LineStatus, Plan, PlanLine } from '../action-plan/model.ts';
import type { FollowUp, FollowUpKind } from './model.ts';
import { keyOf } from './rules.ts';

/** What can be written in a pack, in the order of its columns. */
export const packFields = [
  'activity',
  'responsible',
  'due',
  'status',
  'percent',
  'comment',
  'evidence',
  'support',
] as const;
export type PackField = (typeof packFields)[number];

export type PackValues = Readonly<Pick<PlanLine, PackField>>;

export type PackLine = PackValues & {
  /** What stands in small print: the key and the print of the values. */
  readonly mark: string;
};

export type Pack = {
  readonly workshop: string;
  readonly plan: string;
  readonly owner: string;
  /** For which date it is; null: none. */
  readonly followUp: Pick<FollowUp, 'title' | 'date'> | null;
  /** What is read again of the pack as a whole. */
  readonly mark: string;
  readonly lines: readonly PackLine[];
};

/** What came back, as text, before anything is made of it. */
export type PackFile = {
  readonly name: string;
  readonly format: 'xlsx' | 'docx';
  /** The plan's key, and the date it was for; '' where the file has lost them. */
  readonly planKey: string;
  readonly followUpId: string;
  readonly kind: FollowUpKind;
  readonly byName: string;
  readonly rows: readonly PackFileRow[];
};

export type PackFileRow = {
  /** Of the sheet or of the table, from 1. */
  readonly row: number;
  /** '' where the row has none: it was added. */
  readonly key: string;
  /** '' where it was lost. */
  readonly print: string;
  readonly cells: Readonly<Partial<Record<PackField, string>>>;
  /** The letters of the columns, of a sheet. */
  readonly columns: Readonly<Partial<Record<PackField, string>>>;
};

type PackSource = {
  readonly workshop: string;
  readonly plan: Pick<Plan, 'id' | 'key' | 'title' | 'owner'>;
  readonly lines: readonly PlanLine[];
  readonly followUp: Pick<FollowUp, 'id' | 'title' | 'date' | 'kind'> | null;
};

/** The pack of a plan. @param lines of the plan, in their order */
export function packOf({ workshop, plan, lines, followUp }: PackSource): Pack {
  const date = followUp ? `${followUp.id}:${followUp.kind || 'own'}` : 'none';
  return {
    workshop,
    plan: plan.title,
    owner: plan.owner,
    followUp,
    mark: `uthan-pack plan=${keyOf(plan)} date=${date}`,
    lines: lines.map((line) => ({ ...valuesOf(line), mark: `#${keyOf(line)}~${printOf(line)}` })),
  };
}

function valuesOf(line: PackValues): PackValues {
  const { activity, responsible, due, status, percent, comment, evidence, support } = line;
  return { activity, responsible, due, status, percent, comment, evidence, support };
}

const packMark =
  /uthan-pack plan=([0-9a-zA-Z-]{8,40}) date=(?:none|([0-9a-zA-Z-]{8,40}):(own|[a-z]{4,5}-\d{1,2}))/;
const lineMark = /^#([0-9a-zA-Z-]{8,40})(?:~([0-9a-z]{24}))?$/;
const kinds: readonly FollowUpKind[] = ['week-1', 'month-3', 'month-6', 'month-12'];

/** What the mark of a pack says, wherever in a text it stands; null where it is not there. */
export function readPackMark(
  text: string,
): Pick<PackFile, 'planKey' | 'followUpId' | 'kind'> | null {
  const [, planKey, followUpId = '', kind = ''] = packMark.exec(text) ?? [];
  if (planKey === undefined) return null;
  return { planKey, followUpId, kind: kinds.find((each) => each === kind) ?? '' };
}

/** What the mark of a line says; null for a text that is none. */
export function readLineMark(
  text: string,
): { readonly key: string; readonly print: string } | null {
  const [, key, print = ''] = lineMark.exec(text.trim()) ?? [];
  return key === undefined ? null : { key, print };
}

const printLength = 3;

/** Three letters for each field, by which a value is known again. */
export function printOf(values: PackValues): string {
  return packFields.map((field) => hashOf(comparable(values[field]))).join('');
}

/** Whether a value is the one that a print was made of; true where the print was lost. */
export function isAsPrinted(print: string, field: PackField, value: string | number): boolean {
  if (print === '') return true;
  const at = packFields.indexOf(field) * printLength;
  return print.slice(at, at + printLength) === hashOf(comparable(value));
}

/** As two texts are compared: what Word and Excel do to spaces and line ends is no change. */
export function comparable(value: string | number | LineStatus): string {
  return String(value)
    .normalize('NFC')
    .replace(/\r\n?|\v/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** FNV-1a, cut to three letters of base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return (hash % 36 ** printLength).toString(36).padStart(printLength, '0');
}
