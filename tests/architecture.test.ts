// The rules of ARCHITECTURE.md. Each is first shown to fail on a bad example.
import { describe, expect, test } from 'vitest';
import {
  importCycles,
  importFault,
  importsOf,
  modulesOf,
  target,
  wayTo,
} from './support/import-rules.ts';
import { type SourceFile, sourceFiles, topLevelEntries } from './support/source-files.ts';
import {
  literalColours,
  literalText,
  ownPlace,
  physicalCss,
  physicalStyles,
  strayEntries,
  tooNew,
  unsafeMarkup,
} from './support/text-rules.ts';

const code = sourceFiles(['main', 'renderer', 'shared'], ['.ts', '.tsx', '.mjs']);
const css = sourceFiles(['renderer'], ['.css']);
const components = code.filter(({ path }) => path.endsWith('.tsx'));

const faultsIn = (files: readonly SourceFile[], rule: (text: string) => readonly string[]) =>
  files.flatMap(({ path, text }) => rule(text).map((found) => `${path}: ${found}`));

describe('reading imports', () => {
  test('finds every form an import can take', () => {
    const text = `import a from './a.ts';
      import type { B } from "./b.ts";
      import {
        c,
        type D,
      } from '../c.ts';
      import './e.css';
      import * as f from 'node:fs'; export { g } from './g.ts';
      export type * from './h.ts';
      export * from './i.ts';
      const j = await import('./j.ts');
      const k = require('k');`;
    expect(importsOf(text).toSorted()).toEqual(
      ['./a.ts', './b.ts', '../c.ts', './e.css', 'node:fs', './g.ts', './h.ts', './i.ts']
        .concat('./j.ts', 'k')
        .toSorted(),
    );
  });

  test('takes neither strings nor comments for imports', () => {
    const text = `// import a from './a.ts';
      /** import './b.ts' */
      export const from = 'x';
      export function say() { return 'y'; }
      const note = "imported from 'z'";`;
    expect(importsOf(text)).toEqual([]);
  });
});

describe('what may import what', () => {
  test.each([
    ['shared/lib/a.ts', '../../main/index.ts'],
    ['shared/lib/a.ts', '../../renderer/ui/button.tsx'],
    ['shared/lib/a.ts', 'node:fs'],
    ['shared/lib/a.ts', 'react'],
    ['shared/lib/a.ts', 'zustand'],
    ['main/index.ts', '../renderer/ui/a.ts'],
    ['main/index.ts', '../tests/support/server.ts'],
    ['main/exports/docx.ts', 'react'],
    ['renderer/client/a.ts', '../../main/engine/engine.ts'],
    ['renderer/client/a.ts', 'node:path'],
    ['renderer/client/a.ts', 'fs'],
    ['renderer/client/a.ts', 'electron'],
    ['main/node/start.ts', 'electron'],
    ['main/transports/http.ts', 'electron/main'],
    ['main/features/board/bodies.ts', '../groups/bodies.ts'],
    ['main/features/board/scene.ts', '../../../shared/features/groups/commands.ts'],
    ['renderer/features/board/Board.tsx', '../groups/Groups.tsx'],
    ['shared/features/board/scene.ts', '../groups/commands.ts'],
    ['main/features/board/scene.ts', '../groups/scene.ts'],
    ['main/features/room/stage-view.ts', '../groups/bodies.ts'],
    ['main/features/room/seat-view.ts', '../groups/bodies.ts'],
    ['main/features/board/seat.ts', '../groups/seat.ts'],
    ['renderer/features/board/Board.tsx', '../groups/StageGroups.tsx'],
    ['renderer/features/room/StageScene.tsx', '../groups/Groups.tsx'],
    ['renderer/features/board/Board.tsx', '../../entries/desk/main.tsx'],
    ['renderer/state/store.ts', '../features/board/Board.tsx'],
    ['renderer/client/client.ts', '../features/board/Board.tsx'],
    ['renderer/ui/Button.tsx', '../state/store.ts'],
    ['renderer/ui/Button.tsx', '../client/client.ts'],
    ['renderer/entries/stage/main.tsx', '../desk/App.tsx'],
    ['main/features/board/bodies.ts', '../../store/journal.ts'],
    ['main/features/board/bodies.ts', '../../transports/websocket.ts'],
    ['main/features/board/bodies.ts', 'ws'],
    ['main/features/board/bodies.ts', 'better-sqlite3'],
  ])('%s may not import %s', (from, specifier) => {
    expect(importFault(from, specifier)).toContain(`${from} imports ${specifier}: `);
  });

  test.each([
    ['shared/features/board/model.ts', '../../contract/fields.ts'],
    ['shared/contract/fields.ts', 'zod/mini'],
    ['main/features/library/samples.ts', '../../../resources/samples/a.json'],
    ['main/electron/main.ts', 'electron'],
    ['main/transports/ipc.ts', 'electron'],
    ['main/features/board/bodies.ts', '../../engine/body.ts'],
    ['main/features/board/scene.ts', '../../../shared/features/groups/rules.ts'],
    ['renderer/features/board/Board.tsx', '../../../shared/features/groups/messages.ts'],
    ['renderer/features/board/Board.tsx', './Card.tsx'],
    ['main/features/room/stage-view.ts', '../groups/scene.ts'],
    ['main/features/room/seat-view.ts', '../groups/seat.ts'],
    ['renderer/features/room/StageScene.tsx', '../groups/StageGroups.tsx'],
    ['renderer/features/board/Board.tsx', '../../ui/Button.tsx'],
    ['renderer/entries/desk/App.tsx', '../../features/board/Board.tsx'],
    ['renderer/state/store.ts', '../client/client.ts'],
    ['renderer/vite.desk.config.ts', 'node:url'],
  ])('%s may import %s', (from, specifier) => {
    expect(importFault(from, specifier)).toBeNull();
  });

  test('every source keeps to it', () => {
    expect(code.length).toBeGreaterThan(40);
    const faults = code.flatMap(({ path, text }) =>
      importsOf(text).map((specifier) => importFault(path, specifier)),
    );
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

/** Style sheets that are imported and are not there: types know any name that ends in `.css`. */
const lostSheets = (files: readonly SourceFile[], sheets: readonly SourceFile[]) => {
  const known = new Set(sheets.map(({ path }) => path));
  return files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((specifier) => specifier.startsWith('.') && specifier.endsWith('.css'))
      .map((specifier) => target(path, specifier))
      .filter((sheet) => !known.has(sheet)),
  );
};

describe('style sheets', () => {
  test('that are not where they are imported from are found', () => {
    const files = [
      { path: 'renderer/ui/a.tsx', text: "import b from '../b.css';\nimport './c.css';" },
    ];
    expect(lostSheets(files, [{ path: 'renderer/b.css', text: '' }])).toEqual([
      'renderer/ui/c.css',
    ]);
  });

  test('are where they are imported from', () => {
    expect(lostSheets(code, css)).toEqual([]);
  });
});

describe('circles of imports', () => {
  test('are found, also through types and lazy imports', () => {
    const files = [
      { path: 'shared/a.ts', text: "import { b } from './b.ts';" },
      { path: 'shared/b.ts', text: "import type { C } from './lib/c.ts';" },
      { path: 'shared/lib/c.ts', text: "const a = await import('../a.ts');" },
      { path: 'shared/d.ts', text: "import './a.ts';" },
    ];
    expect(importCycles(files)).toEqual([
      ['shared/a.ts', 'shared/b.ts', 'shared/lib/c.ts', 'shared/a.ts'],
    ]);
  });

  test('are not seen where two ways lead to one module', () => {
    const files = [
      { path: 'shared/a.ts', text: "import './b.ts';\nimport './c.ts';" },
      { path: 'shared/b.ts', text: "import './c.ts';" },
      { path: 'shared/c.ts', text: '' },
    ];
    expect(importCycles(files)).toEqual([]);
  });

  test('there are none in the sources', () => {
    expect(importCycles(code)).toEqual([]);
  });
});

describe('what a page carries', () => {
  const zod = "import * as z from 'zod/mini';";

  test.each([
    ["import { b } from './b.ts';", zod],
    ["import { type B, b } from './b.ts';", `import type { C } from './c.ts';\n${zod}`],
    ["export * from './b.ts';", zod],
    ["const b = await import('./b.ts');", "import 'zod';"],
  ])('is found behind %s', (a, b) => {
    const files = [
      { path: 'renderer/a.ts', text: a },
      { path: 'renderer/b.ts', text: b },
    ];
    const way = wayTo('zod', 'renderer/a.ts', files);
    expect(way?.slice(0, 2)).toEqual(['renderer/a.ts', 'renderer/b.ts']);
  });

  test.each([
    "import type { B } from './b.ts';",
    "import type {\n  B,\n} from './b.ts';",
    "export type { B } from './b.ts';",
  ])('is not what is there for types: %s', (a) => {
    const files = [
      { path: 'renderer/a.ts', text: a },
      { path: 'renderer/b.ts', text: zod },
    ];
    expect(wayTo('zod', 'renderer/a.ts', files)).toBe(null);
  });

  test.each(['desk', 'stage', 'seat'].map((page) => `renderer/entries/${page}/main.tsx`))(
    '%s carries no schemas: main alone parses',
    (entry) => {
      expect(code.map(({ path }) => path)).toContain(entry);
      expect(wayTo('zod', entry, code)).toBe(null);
    },
  );
});

describe('browsers from 2020 on', () => {
  test.each([
    'list.at(-1)',
    'list\n  .findLast((each) => each)',
    'list.toSorted()',
    "text.replaceAll('a', 'b')",
    "Object.hasOwn(entries, 'me')",
    'structuredClone(state)',
    'crypto.randomUUID()',
    'Promise.any(tries)',
  ])('are not given %s', (text) => {
    expect(tooNew(text)).toHaveLength(1);
  });

  test.each([
    'list[list.length - 1]',
    'starts.at = -1; format(at(3)); [...list].sort()',
    '// once list.at(-1)\nlast(list)',
    "'replaceAll' in text",
  ])('are given %s', (text) => {
    expect(tooNew(text)).toEqual([]);
  });

  test.each(['stage', 'seat'].map((page) => `renderer/entries/${page}/main.tsx`))(
    'run all that %s is made of',
    (entry) => {
      const modules = modulesOf(entry, code);
      expect(modules.length).toBeGreaterThan(60);
      expect(faultsIn(modules, tooNew)).toEqual([]);
    },
  );
});

describe('right to left', () => {
  test.each([
    '.a { margin-left: 4px }',
    '.a { padding-top: 0; }',
    '.a{left:0}',
    '.a { border-right-width: 1px; }',
    '.a { border-bottom: 1px solid; }',
    '.a { border-top-left-radius: 2px }',
    '.a { text-align: right; }',
    '.a { float: left }',
    '.a { scroll-margin-top: 2px }',
    '.a { margin: 1px 2px 3px 4px; }',
  ])('refuses %s', (text) => {
    expect(physicalCss(text)).toHaveLength(1);
  });

  test.each([
    '.a { margin-inline-start: 4px; inset-block: 0; border-start-start-radius: 2px }',
    '.a { text-align: start; margin: 1px 2px 3px 2px; }',
    '.a { /* left: 0 */ --left: 1px; grid-template-areas: "left right"; transform-origin: left }',
    '.left:hover { color: var(--ink) }',
  ])('accepts %s', (text) => {
    expect(physicalCss(text)).toEqual([]);
  });

  test('is seen in the style objects of components too', () => {
    expect(physicalStyles('<i style={{ marginLeft: 4, textAlign: "right" }} />')).toHaveLength(2);
    expect(physicalStyles('<i style={{ marginInlineStart: 4 }} />')).toEqual([]);
  });

  test('is ready in every style', () => {
    expect(faultsIn(css, physicalCss)).toEqual([]);
    expect(faultsIn(components, physicalStyles)).toEqual([]);
  });
});

describe('design values', () => {
  test('a colour is refused, a token and a selector are not', () => {
    expect(literalColours('.a { color: #fff; background: rgb(0 0 0 / 50%) }')).toHaveLength(2);
    expect(literalColours('.a { color: var(--ink) }')).toEqual([]);
    expect(literalColours('#add { color: var(--ink) }')).toEqual([]);
  });

  test('colours stand in the tokens only', () => {
    const styled = css.filter(({ path }) => path !== 'renderer/ui/tokens.css');
    expect(faultsIn(styled, literalColours)).toEqual([]);
  });
});

describe('text stays text', () => {
  test.each([
    '<p dangerouslySetInnerHTML={{ __html: x }} />',
    'node.innerHTML = x;',
    'node.outerHTML = x;',
    "node.insertAdjacentHTML('beforeend', x);",
    'document.write(x);',
    'frame.srcdoc = x;',
    'eval(x);',
    "new Function('return 1');",
  ])('refuses %s', (text) => {
    expect(unsafeMarkup(text)).toHaveLength(1);
  });

  test('no source turns text into markup or code', () => {
    expect(unsafeMarkup('// never innerHTML\nnode.textContent = x;')).toEqual([]);
    expect(faultsIn(code, unsafeMarkup)).toEqual([]);
  });
});

describe('words come from the catalogues', () => {
  test.each([
    '<p>Hello</p>',
    '<p>{count} items</p>',
    '<p>Hello {name}</p>',
    '<p className={a}>\n  যোগ দিন\n</p>',
    '<p>Read <b>{this_}</b></p>',
    '<button aria-label="Close" />',
    "<input placeholder={'Name'} />",
    '<img alt="A courtyard" src={x} />',
  ])('refuses %s', (text) => {
    expect(literalText(text)).toHaveLength(1);
  });

  test.each([
    '<p>{words.hello}</p>',
    '<p>{a} · {b}</p>',
    '<p aria-label={words.close} title={name}>–</p>',
    'const a = useState<string>("x"); if (a > b) { return <p>{a}</p>; }',
    'const f = (x: Map<string, number>): Promise<void> => { g(x); };',
    'const x = <li key={i} onClick={() => go(i)}>{i}</li>;',
    'function f<T extends Row>(a: T) { return a.n > 3 ? <p>{a.n}</p> : null; }',
    '<p>{/* a note */}</p>',
  ])('accepts %s', (text) => {
    expect(literalText(text)).toEqual([]);
  });

  test('no component says anything of its own', () => {
    expect(faultsIn(components, literalText)).toEqual([]);
  });
});

describe('bundling', () => {
  test('a question about the own place is seen', () => {
    expect(ownPlace("join(import.meta.dirname, 'a'); new URL('b', import.meta.url);")).toHaveLength(
      2,
    );
    expect(ownPlace('import.meta.env.MODE')).toEqual([]);
  });

  test('only entries ask where they lie, because a bundle moves the rest', () => {
    // Where the worker of exports lies is told by its starter, which knows that it is bundled.
    const entries =
      /^main\/(node\/cli|electron\/main|exports\/make-in-worker)\.ts$|\.mjs$|\.config\.ts$/;
    const inside = code.filter(({ path }) => !entries.test(path));
    expect(faultsIn(inside, ownPlace)).toEqual([]);
  });
});

describe('the top level', () => {
  test('refuses what does not belong there', () => {
    expect(strayEntries(['main', 'notes.txt', 'src', '.ci'])).toEqual(['notes.txt', 'src']);
  });

  test('holds what the house has, and nothing else', () => {
    expect(strayEntries(topLevelEntries())).toEqual([]);
  });
});
