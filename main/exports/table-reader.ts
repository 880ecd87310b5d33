// A table out of a file that may be anything: a CSV text, a workbook, or neither.
import {
  type TableFile,
  type TableReading,
  tableLimits,
} from '../../shared/contract/table-file.ts';
import { readCsvFile } from './table-csv.ts';
import { tooManyRows } from './table-limits.ts';
import { readWorkbook } from './table-xlsx.ts';
import { tooLarge } from './zip-reader.ts';

/**
 * Reads the table of a file.
 * @throws Refusal `not-a-table`, `empty-table`, `too-large` or `too-many-rows`
 */
export async function readTable(bytes: Uint8Array, how: TableReading): Promise<TableFile> {
  const table = isZip(bytes)
    ? await readWorkbook(bytes, how.sheet ?? 0)
    : readCsvFile(bytes, how.delimiter ?? null);
  if (table.rows.length > tableLimits.rows) throw tooManyRows();
  if (table.rows.some(({ cells }) => cells.length > tableLimits.columns)) throw tooManyRows();
  const size = table.rows.reduce((sum, { cells }) => sum + Buffer.byteLength(cells.join()), 0);
  if (size > tableLimits.text) throw tooLarge(tableLimits.text);
  return table;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
