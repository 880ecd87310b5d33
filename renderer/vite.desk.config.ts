import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const ourIcon = `import { createIcon as createLucideIcon } from ${JSON.stringify(at('ui/lucide-icon.ts'))}`;

/** lucide's icons drawn by our component, without a key for every line and a name for each icon. */
const plainIcons: Plugin = {
  name: 'plain-icons',
  transform: {
    filter: { id: /lucide-react\/dist\/esm\/icons\// },
    handler: (code) =>
      code
        .replace(/^import createLucideIcon from '[^']+'/m, ourIcon)
        .replaceAll(/,\s*key: "\w+"|\bname: "[^"]*",|^__iconData\.node;$/gm, ''),
  },
};

/** Names of a few letters for the style sheets' classes, in the order in which they are met. */
function shortNames(): (name: string, file: string) => string {
  const known = new Map<string, string>();
  return (name, file) => {
    const whole = `${file} ${name}`;
    const short = known.get(whole) ?? `u${known.size.toString(36)}`;
    known.set(whole, short);
    return short;
  };
}

/** A feature's screens are a file of their own; what the stage draws, previews draw everywhere. */
function featureOf(id: string): string | null {
  return (
    /renderer\/features\/([\w-]+)\/(?!Stage|stage|fit-|use-fit|ColumnMark|column-tones)/.exec(
      id,
    )?.[1] ?? null
  );
}

type Importers = (id: string) => readonly string[];

/** The feature whose screens alone need a module: their own, or what only they import of `shared`. */
function onlyUserOf(id: string, importersOf: Importers): string | null {
  const feature = featureOf(id);
  if (feature !== null || !/\/shared\//.test(id)) return feature;
  const users = new Set(importersOf(id).map((importer) => onlyUserOf(importer, importersOf)));
  const [user] = users;
  return users.size === 1 ? (user ?? null) : null;
}

// Served as /desk/ by both hosts. The strict CSP wants every asset as a file of its own.
export default defineConfig({
  root: at('entries/desk'),
  base: '/desk/',
  publicDir: false,
  plugins: [react(), plainIcons],
  css: { modules: { generateScopedName: shortNames() } },
  build: {
    outDir: at('../dist/desk'),
    emptyOutDir: true,
    manifest: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What no screen can do without is loaded first; then, with the first screen that is gone to,
        // what several share; a feature's own, with what of shared it alone imports, when it is opened.
        // Few files: gzipped, many small ones are a good deal more.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'packages', test: /node_modules|ui\/lucide-icon/, priority: 4 },
            { name: 'start', tags: ['$initial'], priority: 3 },
            // What reads an agenda out of a table waits until somebody brings one in.
            {
              name: 'agenda-table',
              test: /features\/agenda\/(?:AgendaImport|AgendaPreview|ImportFaults|import-|use-agenda-import|cell-|table-columns)/,
              priority: 2.5,
            },
            {
              name: (id, chunks) =>
                onlyUserOf(id, (of) => chunks.getModuleInfo(of)?.importers ?? []),
              priority: 2,
            },
            // What the plan and the boards have no part in waits for the screens of plans and papers.
            {
              name: 'papers',
              test: /shared\/(?:features\/(?:action-plan|panel|follow-up|evaluation|minutes)|lib\/(?:money|drawing))|renderer\/ui\/(?:Draw|faces)/,
              priority: 1.5,
            },
            { name: 'words', test: /shared\/.*(?:messages|catalogue)\.ts$/, priority: 1 },
            { name: 'parts', test: /\/(?:shared|renderer\/(?!entries))/ },
          ],
        },
      },
    },
  },
});
