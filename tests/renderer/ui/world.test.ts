import { afterEach, expect, it, vi } from 'vitest';
import { anyRefused, refusedText } from '../../../renderer/ui/drafts.ts';
import { keepText, keptText } from '../../../renderer/ui/kept-writing.ts';
import { enterWorld } from '../../../renderer/ui/world.ts';

afterEach(() => {
  enterWorld('');
  vi.unstubAllGlobals();
});

it('keeps what is being written in a rehearsal apart, and off the disk', () => {
  const disk = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => disk.get(key) ?? null,
    setItem: (key: string, text: string) => disk.set(key, text),
    removeItem: (key: string) => disk.delete(key),
  });
  keepText('card', 'real');
  enterWorld('rehearsal-1');
  expect(keptText('card')).toBe('');
  keepText('card', 'rehearsed');
  expect(keptText('card')).toBe('rehearsed');
  expect([...disk.values()]).toEqual(['real']);
  keepText('card', '');
  enterWorld('');
  expect(keptText('card')).toBe('real');
  expect([...disk.values()]).toEqual(['real']);
});

it('finds a refused text again only where it was refused, however late that was known', () => {
  const real = refusedText('item title');
  enterWorld('rehearsal-1');
  const rehearsed = refusedText('item title');
  enterWorld('');
  rehearsed.set({ text: 'rehearsed', base: '' });
  expect(anyRefused()).toBe(false);
  expect(refusedText('item title').get()).toBeNull();
  real.set({ text: 'real', base: '' });
  expect(anyRefused()).toBe(true);
  enterWorld('rehearsal-2');
  expect(refusedText('item title').get()).toBeNull();
  enterWorld('');
  expect(refusedText('item title').get()?.text).toBe('real');
});
