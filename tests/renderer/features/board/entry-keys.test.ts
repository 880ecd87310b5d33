import { describe, expect, test } from 'vitest';
import { entryKey, keyOf } from '../../../../renderer/features/board/entry-keys.ts';
import { columnsOf } from '../../../../shared/features/board/kinds.ts';

const press = (
  key: string,
  { code = '', alt = false, ctrl = false, shift = false }: Readonly<Record<string, unknown>> = {},
) => ({
  key,
  code: String(code),
  altKey: alt === true,
  ctrlKey: ctrl === true,
  metaKey: false,
  shiftKey: shift === true,
});
const groups = [{ id: 'ducks' }, { id: 'crabs' }];
const swot = {
  columns: columnsOf.swot,
  column: 'strength',
  groups,
  groupId: null,
  empty: false,
} as const;

describe('the keys of the fast entry', () => {
  test('take a column by its letter, wherever the layout writes it', () => {
    const act = entryKey(press('ও', { code: 'KeyO', alt: true }), swot);
    expect(act).toEqual({ do: 'column', column: 'opportunity' });
  });

  test('take a column by its number', () => {
    const act = entryKey(press('2', { code: 'Digit2', alt: true }), swot);
    expect(act).toEqual({ do: 'column', column: 'weakness' });
  });

  test('go round columns that have the same letter', () => {
    const pestle = { ...swot, columns: columnsOf.pestle, column: 'economic' } as const;
    const act = entryKey(press('e', { code: 'KeyE', alt: true }), pestle);
    expect(act).toEqual({ do: 'column', column: 'environmental' });
    expect(keyOf('economic', columnsOf.pestle)).toBe('2');
    expect(keyOf('strength', columnsOf.swot)).toBe('S');
  });

  test('step through columns and groups, and round their ends', () => {
    expect(entryKey(press('ArrowUp', { alt: true }), swot)).toEqual({
      do: 'column',
      column: 'recommendation',
    });
    expect(entryKey(press('ArrowDown', { ctrl: true }), swot)).toEqual({
      do: 'group',
      groupId: 'ducks',
    });
    expect(entryKey(press('ArrowDown', { ctrl: true }), { ...swot, groupId: 'crabs' })).toEqual({
      do: 'group',
      groupId: null,
    });
  });

  test('take back the last card only where nothing is written', () => {
    expect(entryKey(press('Backspace'), { ...swot, empty: true })).toEqual({ do: 'takeBack' });
    expect(entryKey(press('Backspace'), swot)).toBeNull();
  });

  test('leave to the field what is written', () => {
    expect(entryKey(press('s', { code: 'KeyS' }), swot)).toBeNull();
    expect(entryKey(press('ArrowUp'), swot)).toBeNull();
    expect(entryKey(press('s', { code: 'KeyS', alt: true, ctrl: true }), swot)).toBeNull();
  });
});
