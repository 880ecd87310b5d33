import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * An import of one of Node's modules fills in all that the module has, and with `node:fs` and
 * `node:http` comes half of Node, of which a start needs nothing. This asks for what is used alone.
 */
const plainBuiltins: Plugin = {
  name: 'plain-builtins',
  renderChunk: (code) =>
    code.replace(
      /^import \{ (.+) \} from "(node:[a-z0-9_/]+)";$/gm,
      (_all, names: string, from: string) =>
        `const { ${names.replaceAll(' as ', ': ')} } = process.getBuiltinModule("${from}");`,
    ),
};

// One bundle for both hosts. Libraries are bundled, so that a package carries only those with binaries.
export default defineConfig({
  root: at('..'),
  publicDir: false,
  plugins: [plainBuiltins],
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'sharp'] },
  build: {
    ssr: true,
    outDir: at('../dist/main'),
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: {
        cli: at('node/cli.ts'),
        electron: at('electron/main.ts'),
        'export-worker': at('exports/export-worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
