import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A sandboxed preload must be one CommonJS file.
export default defineConfig({
  root: at('..'),
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: at('../dist/main'),
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: { preload: at('electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});
