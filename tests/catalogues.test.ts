// Every message of every catalogue is said somewhere, and Bangla uses the values that English does.
import { describe, expect, test } from 'vitest';
import { cataloguesIn, uneven, unsaid } from './support/catalogue-rules.ts';
import { sourceFiles } from './support/source-files.ts';

const sources = sourceFiles(['main', 'renderer', 'shared'], ['.ts', '.tsx', '.mjs']);
const declared = cataloguesIn(sources);

describe('a message nobody says', () => {
  const catalogue = { path: 'shared/a/messages.ts', name: 'words' };
  const keys = ['open', 'done', 'cardMark', 'shut', 'left'];
  const files = [
    {
      path: 'renderer/a/A.tsx',
      text: `const own = useWords(words); own.open; own[\`\${kind}Mark\`]; styles.left;`,
    },
    { path: 'renderer/a/b.ts', text: 'export const f = (words: Own) => words.shut;' },
    { path: 'shared/a/model.ts', text: "export const states = ['done'] as const;" },
    { path: 'renderer/b/B.tsx', text: 'other.left;' },
  ];

  test('is found, and no other', () => {
    expect(unsaid(catalogue, keys, files)).toEqual(['left']);
  });
});

type Counts = { readonly all: number; readonly here: number };
function counted(_f: unknown, { all, here }: Counts): string {
  return `${here} of ${all}`;
}

describe('a value that one language leaves out', () => {
  test('is found, whatever its name and its place in the sentence', () => {
    const en = {
      same: (_f: unknown, a: string, b: string) => `${a} and ${b}`,
      lost: (_f: unknown, a: string, b: string) => `${a} of ${b}`,
      plain: 'Open',
      made: (_f: unknown, a: string) => `Open ${a}`,
      helped: counted,
    };
    const bn = {
      same: (_f: unknown, one: string, two: string) => `${two}, ${one}`,
      lost: (_f: unknown, a: string) => `${a}`,
      plain: 'খুলুন',
      made: 'খুলুন',
      helped: (_f: unknown, { all, here }: Counts) => `${all} / ${here}`,
    };
    expect(uneven(en, bn)).toEqual(['lost', 'made']);
  });
});

describe('the catalogues', () => {
  test('are all found', () => {
    expect(declared.length).toBeGreaterThan(15);
  });

  test.each(declared)('$name in $path', async (catalogue) => {
    const module = await import(/* @vite-ignore */ `../${catalogue.path}`);
    const { en, bn } = module[catalogue.name];
    expect(unsaid(catalogue, Object.keys(en), sources)).toEqual([]);
    expect(uneven(en, bn)).toEqual([]);
  });
});
