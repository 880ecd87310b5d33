// The import rules of ARCHITECTURE.md as pure functions over paths and source text.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

const statement =
  /(?:^|[;\n])[ \t]*(?:import|export)\b(?:[^'"`;=()]*?\bfrom)?\s*['"]([^'"\n]+)['"]/g;
const dynamic = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;

/** What a module imports, as written: static, re-exported, for types only, and lazily. */
export function importsOf(text: string): string[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [statement, dynamic].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
}

/** Those of a module's imports that are there when it runs: all but `import type`. */
function runningImportsOf(text: string): string[] {
  return importsOf(text.replaceAll(/^[ \t]*(?:import|export) type\b[^;]*;/gm, ''));
}

/**
 * How a page comes to carry a package: the modules from its entry to the one that imports it, and
 * the package; null where it does not.
 */
export function wayTo(name: string, entry: string, files: readonly SourceFile[]): string[] | null {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const seen = new Set<string>();
  const search = (path: string): string[] | null => {
    if (isPackage(path, name)) return [path];
    const text = texts.get(path);
    if (text === undefined || seen.has(path)) return null;
    seen.add(path);
    for (const specifier of runningImportsOf(text)) {
      const way = search(target(path, specifier));
      if (way) return [path, ...way];
    }
    return null;
  };
  return search(entry);
}

/** The sources a page is made of when it runs: its entry and all that is reached from there. */
export function modulesOf(entry: string, files: readonly SourceFile[]): SourceFile[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const search = (path: string) => {
    const file = known.get(path);
    if (!file || found.has(file)) return;
    found.add(file);
    for (const specifier of runningImportsOf(file.text)) search(target(path, specifier));
  };
  search(entry);
  return [...found];
}

/** The path an import leads to; a package's name as it is written where it is not relative. */
export function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/** Why `from` may not import `specifier`, or null where it may. */
export function importFault(from: string, specifier: string): string | null {
  const to = target(from, specifier);
  const relative = specifier.startsWith('.');
  const fault = (relative ? pathRules : packageRules).find((rule) => rule.broken(from, to));
  return fault ? `${from} imports ${specifier}: ${fault.why}` : null;
}

type Rule = { readonly why: string; readonly broken: (from: string, to: string) => boolean };

const under = (path: string, ...folders: readonly string[]) =>
  folders.some((folder) => path.startsWith(`${folder}/`));

const pathRules: readonly Rule[] = [
  {
    why: 'shared imports only shared',
    broken: (from, to) => under(from, 'shared') && !under(to, 'shared'),
  },
  {
    why: 'main imports main, shared, resources and the version in package.json',
    broken: (from, to) =>
      under(from, 'main') && !under(to, 'main', 'shared', 'resources') && to !== 'package.json',
  },
  {
    why: 'renderer imports renderer, shared and resources',
    broken: (from, to) => under(from, 'renderer') && !under(to, 'renderer', 'shared', 'resources'),
  },
  {
    why: 'a feature never imports the inside of another',
    broken: (from, to) => isSiblings(from, to) && !isOpenPart(to) && !isShownByRoom(from, to),
  },
  {
    why: 'in the renderer: entries, then features, then state and client, then ui',
    broken: (from, to) => layer(to) > layer(from),
  },
  {
    why: 'an entry never imports another entry',
    broken: (from, to) => layer(from) === 3 && layer(to) === 3 && part(from, 2) !== part(to, 2),
  },
  {
    why: 'a command body sees only its transaction',
    broken: (from, to) => isBody(from) && under(to, 'main/store', 'main/transports', 'main/node'),
  },
];

const packageRules: readonly Rule[] = [
  {
    why: 'shared runs anywhere: zod/mini, uuid and fractional-indexing are all it takes',
    broken: (from, to) =>
      under(from, 'shared') && !['zod', 'zod/mini', 'uuid', 'fractional-indexing'].includes(to),
  },
  {
    why: 'Electron is known to main/electron and main/transports/ipc.ts',
    broken: (from, to) =>
      isPackage(to, 'electron') &&
      !under(from, 'main/electron') &&
      from !== 'main/transports/ipc.ts',
  },
  {
    why: 'the renderer runs in a browser',
    broken: (from, to) =>
      under(from, 'renderer') &&
      !from.endsWith('.config.ts') &&
      (to.startsWith('node:') || builtinModules.includes(to) || isPackage(to, 'better-sqlite3')),
  },
  {
    why: 'main draws nothing',
    broken: (from, to) =>
      under(from, 'main') &&
      ['react', 'react-dom', 'preact', 'zustand'].some((name) => isPackage(to, name)),
  },
  {
    why: 'a command body sees only its transaction',
    broken: (from, to) =>
      isBody(from) &&
      (to.startsWith('node:') ||
        ['better-sqlite3', 'ws', 'hono', '@hono/node-server'].some((name) => isPackage(to, name))),
  },
];

const part = (path: string, index: number) => path.split('/')[index];
const isPackage = (to: string, name: string) => to === name || to.startsWith(`${name}/`);
const isBody = (path: string) => /^main\/features\/[^/]+\/bodies\.ts$/.test(path);
const featureOf = (path: string) => /^\w+\/features\/([^/]+)\//.exec(path)?.[1];
const isOpenPart = (path: string) => openParts.test(path);
const openParts =
  /^shared\/features\/[^/]+\/(rules|model|kinds|plain|messages|scene|projection|outline|results|result-messages|picture|charts|gantt|budget|field-messages)\.ts$/;

/** The room shows every feature's scene: main's projection of it, and the component that draws it. */
const isShownByRoom = (from: string, to: string) =>
  (from === 'main/features/room/seat-view.ts' && /^main\/features\/[^/]+\/seat\.ts$/.test(to)) ||
  (from === 'main/features/room/stage-view.ts' && /^main\/features\/[^/]+\/scene\.ts$/.test(to)) ||
  (from === 'renderer/features/room/StageScene.tsx' && /\/Stage[A-Z]\w*\.tsx$/.test(to));

function isSiblings(from: string, to: string): boolean {
  const [one, other] = [featureOf(from), featureOf(to)];
  return one !== undefined && other !== undefined && one !== other;
}

/** How far up in the renderer; 0 for what is at the bottom or in no layer. */
function layer(path: string): number {
  if (!under(path, 'renderer')) return 0;
  return { entries: 3, features: 2, state: 1, client: 1 }[part(path, 1) ?? ''] ?? 0;
}

/** Circles of imports, each as the paths it goes through; types count as imports too. */
export function importCycles(files: readonly SourceFile[]): string[][] {
  const edges = new Map(
    files.map(({ path, text }) => [path, importsOf(text).map((to) => target(path, to))]),
  );
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path]);
    if (seenAt >= 0 || done.has(path)) return;
    for (const to of edges.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
