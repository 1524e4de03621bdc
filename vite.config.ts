import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorker } from './tools/serviceWorker.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env.DATCHUAN_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('./web'),
  plugins: [react(), serviceWorker(here('./web/worker/serviceWorker.ts'))],
  server: {
    port: 5173,
    proxy: { '/api': server, '/xac-minh': server, '/tra-cuu': server, '/khen-thuong-cong-khai': server },
  },
  build: {
    outDir: here('./dist/web'),
    emptyOutDir: true,
    target: 'chrome109',
    // Fonts stay files: a page under a strict content policy may not load data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: here('./web/index.html'), public: here('./web/ui/public.css') },
      output: {
        // What rarely changes keeps its name from one version of ours to the next, and stays in the browser's cache.
        codeSplitting: {
          groups: [
            { name: 'packages', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|zod)[\\/]|web[\\/]app[\\/]noEval/ },
          ],
        },
        // The server's own pages link this one by name.
        assetFileNames: (asset) => (asset.names.includes('public.css') ? 'public.css' : 'assets/[name]-[hash][extname]'),
      },
    },
  },
});
