// Rows and journalled changes with somebody taken out of their texts.
import type { Change } from '../../../shared/contract/change.ts';
import { type TableName, tables } from '../../../shared/contract/registry.ts';
import { textColumns } from '../../../shared/contract/text-columns.ts';

type Fields = Readonly<Record<string, unknown>>;
export type Hide = (text: string) => string;

/** The fields of a row, or of a part of one, that read otherwise once they are hidden. */
export function hiddenFields(table: TableName, fields: Fields, hide: Hide): Record<string, string> {
  const changed = Object.entries(fields).flatMap(([column, value]) => {
    if (typeof value !== 'string' || value === '' || !isText(table, column)) return [];
    const hidden = hiddenText(table, column, value, hide);
    return hidden === value ? [] : [[column, hidden] as const];
  });
  return Object.fromEntries(changed);
}

/** A change with its texts hidden, before and after; null where it changes nothing any more. */
export function hiddenChange(change: Change, hide: Hide): Change | null {
  const { table } = change;
  const all = <F extends Fields>(fields: F): F => ({
    ...fields,
    ...hiddenFields(table, fields, hide),
  });
  switch (change.op) {
    case 'insert':
      return { ...change, after: all(change.after) };
    case 'delete':
      return { ...change, before: all(change.before) };
    case 'update': {
      const [before, after] = [all(change.before), all(change.after)];
      const isSame = Object.entries(after).every(([column, value]) => before[column] === value);
      return isSame ? null : { ...change, before, after };
    }
    default:
      return change satisfies never;
  }
}

/** A column that went since held text, unless its name says that it led somewhere. */
function isText(table: TableName, column: string): boolean {
  if (textColumns(table).has(column)) return true;
  return !Object.hasOwn(tables[table].row.shape, column) && !/^(id|order)$|Id$/.test(column);
}

function hiddenText(table: TableName, column: string, text: string, hide: Hide): string {
  const hidden = column === 'url' ? hiddenAddress(text, hide) : (inJson(text, hide) ?? hide(text));
  if (hidden === text) return text;
  // Two of one name in a vote or a form must not become two of one label.
  if (column === 'label' && (table === 'ballot' || table === 'response')) return '';
  return fitting(table, column, hidden, text.length);
}

/** What stands in place of a name may be longer: what no longer fits its column is cut off. */
function fitting(table: TableName, column: string, text: string, before: number): string {
  const shape: Readonly<Record<string, { safeParse(text: unknown): { success: boolean } }>> =
    tables[table].row.shape;
  const schema = Object.hasOwn(shape, column) ? shape[column] : undefined;
  if (text.length <= before || !schema || schema.safeParse(text).success) return text;
  return text.slice(0, before).toWellFormed();
}

/** An address, or none where somebody is named in it. */
function hiddenAddress(url: string, hide: Hide): string {
  const open = decoded(url).replace(/[^\p{L}\p{M}\p{Nd}@.]+/gu, ' ');
  return hide(open) === open && hide(url) === url ? url : '';
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // a stray per cent sign: it is no encoding
  }
}

/** The texts in JSON, hidden one by one; null where a text is none. */
function inJson(text: string, hide: Hide): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const read: unknown = JSON.parse(text);
    const written = JSON.stringify(read, (key, value) =>
      typeof value === 'string' && !/^(id|key|order|.*Id)$/.test(key) ? hide(value) : value,
    );
    return written === JSON.stringify(read) ? text : written;
  } catch {
    return null; // words in brackets
  }
}
