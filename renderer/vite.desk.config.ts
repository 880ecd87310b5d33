import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Served as /desk/ by both hosts. The strict CSP wants every asset as a file of its own.
export default defineConfig({
  root: at('entries/desk'),
  base: '/desk/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: at('../dist/desk'),
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
