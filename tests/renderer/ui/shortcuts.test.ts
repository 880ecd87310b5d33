import { expect, it } from 'vitest';
import { isPressOf, keyCaption, type Press } from '../../../renderer/ui/shortcuts.ts';

const press = (some: Partial<Press>): Press => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...some,
});

it('knows a letter by its place, so that it works with a Bangla keyboard', () => {
  expect(isPressOf('n', press({ key: 'ন', code: 'KeyN' }))).toBe(true);
  expect(isPressOf('n', press({ key: 'n', code: 'KeyN' }))).toBe(true);
  expect(isPressOf('n', press({ key: 'b', code: 'KeyB' }))).toBe(false);
});

it('tells undo from redo by Shift', () => {
  const undo = press({ key: 'z', code: 'KeyZ', ctrlKey: true });
  const redo = press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true });
  expect([isPressOf('mod+z', undo), isPressOf('mod+z', redo)]).toEqual([true, false]);
  expect([isPressOf('mod+shift+z', undo), isPressOf('mod+shift+z', redo)]).toEqual([false, true]);
});

it('leaves a plain key alone while Ctrl or Alt is held', () => {
  expect(isPressOf('n', press({ key: 'n', code: 'KeyN', ctrlKey: true }))).toBe(false);
  expect(isPressOf('n', press({ key: 'n', code: 'KeyN', altKey: true }))).toBe(false);
});

it('takes plus with and without Shift, and from the number pad', () => {
  expect(isPressOf('+', press({ key: '+', code: 'Equal', shiftKey: true }))).toBe(true);
  expect(isPressOf('+', press({ key: '=', code: 'Equal' }))).toBe(true);
  expect(isPressOf('+', press({ key: '+', code: 'NumpadAdd' }))).toBe(true);
  expect(isPressOf('-', press({ key: '-', code: 'Minus' }))).toBe(true);
});

it('goes to a section by Alt and its number', () => {
  expect(isPressOf('alt+3', press({ key: '3', code: 'Digit3', altKey: true }))).toBe(true);
  expect(isPressOf('alt+3', press({ key: '3', code: 'Digit3' }))).toBe(false);
});

it('goes to a section by its number where the keyboard writes Bangla digits', () => {
  expect(isPressOf('alt+3', press({ key: '৩', code: 'Digit3', altKey: true }))).toBe(true);
});

it('writes a key as it stands on the keyboard', () => {
  expect(keyCaption('mod+shift+z')).toBe('Ctrl+Shift+Z');
  expect(keyCaption('ArrowRight')).toBe('→');
  expect(keyCaption('+')).toBe('+');
});
