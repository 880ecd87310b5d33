import { tableLimits } from '../../shared/contract/table-file.ts';
import { Refusal } from '../engine/refusal.ts';

const megabyte = 1024 * 1024;
export const workbookLimits = {
  /** Bytes of the file: a logo or two may be in it. */
  packed: 20 * megabyte,
  /** Bytes of what is read of it. */
  unpacked: 60 * megabyte,
} as const;

/** The refusal of a table with more rows or columns than are taken. */
export function tooManyRows(): Refusal {
  return new Refusal('too-many-rows', { values: [tableLimits.rows, tableLimits.columns] });
}

/** The number of a column by its letters, from 1. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
