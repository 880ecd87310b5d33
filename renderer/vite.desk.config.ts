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

// Served as /desk/ by both hosts. The strict CSP wants every asset as a file of its own.
export default defineConfig({
  root: at('entries/desk'),
  base: '/desk/',
  publicDir: false,
  plugins: [react(), plainIcons],
  build: {
    outDir: at('../dist/desk'),
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few files, like beside like: gzipped, many small ones are a good deal more. What no screen
        // can do without is loaded first, all screens with the first that is gone to.
        codeSplitting: {
          groups: [
            { name: 'packages', test: /node_modules/, priority: 3 },
            { name: 'words', test: /messages\.ts$/, priority: 2 },
            { name: 'start', tags: ['$initial'], priority: 1 },
            { name: 'screens' },
          ],
        },
      },
    },
  },
});
