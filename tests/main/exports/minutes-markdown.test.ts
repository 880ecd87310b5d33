import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { minutesMarkdown } from '../../../main/exports/minutes-markdown.ts';
import { plainText } from '../../../main/exports/plain-text.ts';
import { assemblePaper } from '../../../shared/features/minutes/assemble.ts';
import type { Block } from '../../../shared/features/minutes/document.ts';
import { hostileLine } from '../../support/hostile-text.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';
import { type BareBlock, bareReport, paperWith } from '../../support/paper-blocks.ts';

const written = (block: BareBlock) =>
  minutesMarkdown(paperWith([block]))
    .split('\n\n')
    .slice(2);
const kindsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ type }) => type !== 'space').map(({ type }) => type);

/** Every token of a text, those inside others too. */
function allTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...allTokens('tokens' in token ? (token.tokens ?? []) : []),
    ...(token.type === 'list' ? allTokens((token as Tokens.List).items) : []),
  ]);
}

/** What a reader sees: words, with white space of whatever width as one blank. */
const seen = (text: string) => plainText(text).replaceAll(/\s+/g, ' ').trim();

function textOf(tokens: readonly Token[]): string {
  return allTokens(tokens)
    .filter((token) => !('tokens' in token && token.tokens))
    .map((token) => (token.type === 'br' ? ' ' : 'text' in token ? String(token.text) : ''))
    .join('');
}

describe('the Markdown minutes', () => {
  it('have the title, then parts beneath it', () => {
    const text = minutesMarkdown(assemblePaper(wholeWorkshop, { paper: 'report', language: 'en' }));
    expect(text.split('\n')[0]).toBe('# Local learning groups');
    expect(text).toContain('\n## Programme\n');
    expect(text).toContain('\n### Crab culture\n');
    expect(text).toContain('\n#### Lessons learned\n');
    expect(text).toContain('| Planned | Actual | Topic | Lead and method |\n| --- | --- |');
    expect(text).toContain('| 14:00–14:15 | 14:04–14:21<br>17 min | Welcome | Rajiv Pradhan |');
    expect(text).toContain('**Strengths**\n\n- Good price');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('are read as the headings, lists and tables they were', () => {
    const { blocks } = bareReport(wholeWorkshop, 'bn');
    const tokens = lexer(minutesMarkdown(paperWith(blocks)));
    const count = (type: string) => tokens.filter((token) => token.type === type).length;
    const blockCount = (kind: Block['kind']) => blocks.filter((each) => each.kind === kind).length;
    expect(count('heading')).toBe(blockCount('heading') + 1);
    expect(count('table')).toBe(blockCount('table'));
    expect(count('list')).toBe(blockCount('list') + 4 * blockCount('swot'));
  });

  it('leave a line of dashes, a hash and a number with a point what they are', () => {
    expect(written({ kind: 'paragraph', text: '# a' })).toEqual(['\\# a\n']);
    expect(written({ kind: 'paragraph', text: '---' })).toEqual(['\\---\n']);
    expect(written({ kind: 'paragraph', text: '1. a' })).toEqual(['1\\. a\n']);
  });

  it('leave prices prices where a forum would set what is between two as a formula', () => {
    expect(written({ kind: 'paragraph', text: '$5 to $9' })).toEqual(['\\$5 to \\$9\n']);
  });

  it('keep the line ends of a cell and a bar in it inside the cell', () => {
    const table = { kind: 'table', columns: [{ title: 'A', width: 1 }], total: ['2'] } as const;
    expect(written({ ...table, rows: [['a|b\nc']] })).toEqual([
      '| A |\n| --- |\n| a\\|b<br>c |\n| 2 |\n',
    ]);
  });
});

describe('hostile text in the Markdown minutes', () => {
  const inside = new Set(['text', 'escape', 'br', 'paragraph', 'list_item']);

  it('is never markup in a paragraph', () => {
    fc.assert(
      fc.property(hostileLine, (line) => {
        fc.pre(seen(line) !== '');
        const tokens = lexer(written({ kind: 'paragraph', text: line }).join('\n\n'));
        expect(kindsOf(tokens)).toEqual(['paragraph']);
        const found = allTokens(tokens).map(({ type }) => type);
        expect(found.filter((type) => !inside.has(type))).toEqual([]);
        expect(seen(textOf(tokens))).toBe(seen(line));
      }),
      { numRuns: 300 },
    );
  });

  it('is one heading, one list with as many items, one table with as many cells', () => {
    fc.assert(
      fc.property(hostileLine, (line) => {
        fc.pre(seen(line) !== '');
        const columns = [
          { title: line, width: 1 },
          { title: 'B', width: 1 },
        ];
        const text = minutesMarkdown(
          paperWith([
            { kind: 'heading', level: 1, text: line },
            { kind: 'list', ordered: false, items: [line, line] },
            { kind: 'table', columns, rows: [[line, 'b']], total: null },
          ]),
        );
        const tokens = lexer(text);
        expect(kindsOf(tokens)).toEqual(['heading', 'paragraph', 'heading', 'list', 'table']);
        const [list, table] = [tokens.find(isList), tokens.find(isTable)];
        expect(list?.items).toHaveLength(2);
        expect(table?.header).toHaveLength(2);
        expect(table?.rows.map((row) => row.length)).toEqual([2]);
      }),
      { numRuns: 300 },
    );
  });
});

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}
function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}
