// What a pack that came back would change, line by line. Nothing is done here and nothing is left
// out: whatever cannot be read, or is not known, is named with its row.
import { longestLine, longestParagraphs } from '../../contract/limits.ts';
import { latinDigits } from '../../lib/digits.ts';
import { parseDate } from '../../lib/parse-time.ts';
import type { LineStatus, PlanLine } from '../action-plan/model.ts';
import {
  comparable,
  isAsPrinted,
  type PackField,
  type PackFile,
  type PackFileRow,
  type PackValues,
  packFields,
} from './pack.ts';
import { statusWords } from './pack-words.ts';
import { keyOf } from './rules.ts';

/** What can be wrong with a cell: it is left as it was, and said. */
export type FaultKind = 'date' | 'status' | 'several' | 'percent' | 'long';

export type CellFault = {
  readonly field: PackField;
  readonly kind: FaultKind;
  /** What stands there. */
  readonly text: string;
};

export type CellChange = {
  readonly field: PackField;
  readonly from: string | number;
  readonly to: string | number;
  /** Somebody changed it here since the pack was handed out. */
  readonly meanwhile: boolean;
};

export type Merged =
  | {
      readonly kind: 'line';
      readonly file: PackFileRow;
      readonly line: PlanLine;
      /** None: it came back as it stands here. */
      readonly changes: readonly CellChange[];
      readonly faults: readonly CellFault[];
    }
  | {
      readonly kind: 'new';
      readonly file: PackFileRow;
      readonly values: Partial<PackValues> & Pick<PackValues, 'activity'>;
      readonly faults: readonly CellFault[];
    }
  /** A line that is not here, or not any more. */
  | { readonly kind: 'unknown'; readonly file: PackFileRow; readonly activity: string }
  /** The same line a second time. */
  | { readonly kind: 'twice'; readonly file: PackFileRow; readonly line: PlanLine };

/**
 * What the rows of a pack would change.
 * @param lines of the whole workshop: a pack can be of any plan
 * @param seen ids of the lines that packs read before it have had: each is taken once
 */
export function mergeOf(
  file: Pick<PackFile, 'rows'>,
  lines: readonly PlanLine[],
  seen: Set<string> = new Set(),
): Merged[] {
  const byKey = new Map(lines.map((line) => [keyOf(line), line]));
  return file.rows.flatMap((row): Merged[] => {
    if (row.key === '') return addition(row);
    const line = byKey.get(row.key) ?? lines.find(({ id }) => id === row.key);
    if (!line) return [{ kind: 'unknown', file: row, activity: row.cells.activity ?? '' }];
    if (seen.has(line.id)) return [{ kind: 'twice', file: row, line }];
    seen.add(line.id);
    return [{ kind: 'line', file: row, line, ...differences(row, line) }];
  });
}

/** A row without a key: a new line, unless nothing was written in it. */
function addition(row: PackFileRow): Merged[] {
  const { values, faults } = readCells(row);
  const written = Object.values(row.cells).some((text) => hasWords(text));
  if (!written) return [];
  const activity = typeof values.activity === 'string' ? values.activity : '';
  return [{ kind: 'new', file: row, values: { ...values, activity }, faults }];
}

/** Ticks that nobody set are no words. */
function hasWords(text: string): boolean {
  return text.split('\n').some((part) => comparable(part) !== '' && !/^\s*☐/.test(part));
}

function differences(
  row: PackFileRow,
  line: PlanLine,
): { readonly changes: readonly CellChange[]; readonly faults: readonly CellFault[] } {
  const { values, faults } = readCells(row);
  const changes = packFields.flatMap((field): CellChange[] => {
    const to = values[field];
    const from = line[field];
    if (to === undefined || comparable(to) === comparable(from)) return [];
    // As it was handed out: nobody wrote it there, however it stands here by now.
    if (row.print !== '' && isAsPrinted(row.print, field, to)) return [];
    return [{ field, from, to, meanwhile: !isAsPrinted(row.print, field, from) }];
  });
  return { changes, faults };
}

type Read = { readonly values: Partial<PackValues>; readonly faults: readonly CellFault[] };

function readCells({ cells }: PackFileRow): Read {
  const faults: CellFault[] = [];
  const values: Partial<Record<PackField, string | number>> = {};
  for (const field of packFields) {
    const text = cells[field];
    if (text === undefined) continue; // the column was taken out
    const read = readers[field](text);
    if (typeof read === 'object') {
      if (read.fault !== null) faults.push({ field, kind: read.fault, text: comparable(text) });
    } else values[field] = read;
  }
  return { values: values as Partial<PackValues>, faults };
}

/** A value; or why there is none, null where nothing was written. */
type CellRead = string | number | { readonly fault: FaultKind | null };

const paragraphsIn = (text: string): CellRead => {
  const value = comparable(text);
  return value.length > longestParagraphs ? { fault: 'long' } : value;
};

const readers: { readonly [F in PackField]: (text: string) => CellRead } = {
  activity: paragraphsIn,
  responsible: (text) => {
    const value = comparable(text).replace(/\n+/g, ' ');
    return value.length > longestLine ? { fault: 'long' } : value;
  },
  due: (text) => parseDate(comparable(text)) ?? { fault: 'date' },
  status: statusIn,
  percent: percentIn,
  comment: paragraphsIn,
  evidence: paragraphsIn,
  support: paragraphsIn,
};

/** `40`, `40 %`, `৪০%`, or what a cell of per cents holds: 0.4. Nothing is no change. */
function percentIn(text: string): CellRead {
  const plain = latinDigits(comparable(text)).replace(/\s*[%٪]$/, '');
  if (plain === '') return { fault: null };
  if (!/^\d{1,3}(\.\d{1,12})?$/.test(plain)) return { fault: 'percent' };
  const value = Number(plain);
  const whole = value > 0 && value < 1 ? Math.round(value * 1e4) / 100 : value;
  return Number.isInteger(whole) && whole <= 100 ? whole : { fault: 'percent' };
}

const ticked = /^[\s([]*[☑☒✓✔✗✘xX×●■][\s)\]]*/u;
const box = /^[\s([]*[☐□○ ][\s)\]]*/u;

/** One word; or several, each with a box, of which one is ticked. */
function statusIn(text: string): CellRead {
  const parts = comparable(text).split('\n').filter(Boolean);
  const boxed = parts.flatMap((part) => (ticked.test(part) || box.test(part) ? [part] : []));
  if (boxed.length === 0) {
    if (parts.length === 0) return { fault: null };
    return statusOf(parts.join(' ')) ?? { fault: 'status' };
  }
  const chosen = boxed.filter((part) => ticked.test(part));
  if (chosen.length === 0) return { fault: null };
  if (chosen.length > 1) return { fault: 'several' };
  return statusOf((chosen[0] ?? '').replace(ticked, '')) ?? { fault: 'status' };
}

function statusOf(text: string): LineStatus | null {
  const plain = comparable(text).toLowerCase();
  return statusWords.find(({ word }) => word === plain)?.status ?? null;
}
