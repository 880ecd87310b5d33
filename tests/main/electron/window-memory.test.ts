import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWindowMemory, withNewest } from '../../../main/electron/window-memory.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uthan-memory-'));
  file = join(folder, 'windows.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = { box: { x: 1, y: 2, width: 800, height: 600 }, maximized: false };
const fail = (what: string) => {
  throw new Error(what);
};

it('remembers across starts', () => {
  openWindowMemory(file, fail).keep({ language: 'bn', desk: { laptop: place } });
  expect(openWindowMemory(file, fail).now()).toEqual({
    language: 'bn',
    desk: { laptop: place },
    stage: {},
  });
});

it.each([
  ['half a file', '{"desk": {"lap'],
  ['a file of something else', '[1, 2]'],
  ['an impossible place', JSON.stringify({ desk: { a: { box: 'wide' } }, stage: {} })],
  ['an empty file', ''],
])('starts empty over %s', (_what, text) => {
  writeFileSync(file, text);
  expect(openWindowMemory(file, fail).now()).toEqual({ desk: {}, stage: {} });
});

it('replaces the file whole and leaves nothing beside it', () => {
  const memory = openWindowMemory(file, fail);
  memory.keep({ language: 'en' });
  memory.keep({ language: 'bn' });
  expect(readdirSync(folder)).toEqual(['windows.json']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ language: 'bn' });
});

it('goes on without a disk that can be written, and says so once', () => {
  mkdirSync(`${file}.new`); // a folder where the new file should go
  const warn = vi.fn();
  const memory = openWindowMemory(file, warn);
  memory.keep({ language: 'bn' });
  expect(warn).toHaveBeenCalledOnce();
  expect(memory.now().language).toBe('bn');
});

it('keeps the sets of displays used last', () => {
  const memory = openWindowMemory(file, fail);
  memory.keep({ stage: { old: 'Beamer' } });
  for (let hall = 0; hall < 30; hall += 1) {
    memory.keep({ stage: withNewest(memory.now().stage, `hall ${hall}`, 'Beamer') });
    memory.keep({ stage: withNewest(memory.now().stage, 'home', 'TV') });
  }
  const kept = Object.keys(memory.now().stage);
  expect(kept).toHaveLength(30);
  expect(kept).not.toContain('old');
  expect(kept.slice(-2)).toEqual(['hall 29', 'home']);
});
