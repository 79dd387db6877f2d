import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';
import { inlineDocuments } from './build/inline-documents';

const routerUrl = process.env['ROUTER_URL'] ?? 'http://127.0.0.1:5000';
const port = Number(process.env['PORT'] ?? 5173);
const proxy = { '/graphql': { target: routerUrl, ws: true }, '/explorer': { target: routerUrl } };

export default defineConfig({
  plugins: [inlineDocuments(path.resolve(import.meta.dirname, '../schema/operations.json')), react()],
  define: { __GRAPHQL_URL__: JSON.stringify(process.env['VITE_GRAPHQL_URL'] ?? '') },
  server: { port, strictPort: true, proxy },
  preview: { port, strictPort: true, proxy },
  build: {
    // Nothing inlined: the pages run under a content security policy without data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    sourcemap: true,
  },
});
