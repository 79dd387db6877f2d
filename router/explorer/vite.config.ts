import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress';
import { withoutEmbeddedFonts } from './build/without-embedded-fonts';

const here = import.meta.dirname;

/** Built into the router's dist, from where the router serves it at /explorer. */
export default defineConfig({
  root: here,
  base: '/explorer/',
  plugins: [withoutEmbeddedFonts(), react(), precompress()],
  resolve: {
    alias: { 'react-remove-scroll': path.join(here, 'src/no-scroll-lock.tsx') },
    dedupe: ['react', 'react-dom', 'graphql'],
  },
  build: {
    outDir: path.resolve(here, '../dist/explorer'),
    emptyOutDir: true,
    // Nothing inlined: the page runs under a strict content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      // GraphiQL's packages carry directives for React's compiler, which means nothing to a bundle.
      onwarn: (warning, tell) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(warning)),
    },
  },
});
