import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Vite looks for this very export.
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    // An inlined asset is a data: address, which the server's content security policy refuses for all but images.
    assetsInlineLimit: 0,
    // The military symbols, which only the map fetches.
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
    // What the first page needs is one script: some thirty small ones take longer to ask for than to run.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4914' } },
});
