// Called while the pages are built. Builds the script of the receivers' pages: private keys are opened in the browser,
// so these pages need one. It is loaded by them only.
import path from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const inRoot = (name: string): string => path.resolve(import.meta.dirname, '..', name);
const hashed = '_app/immutable/receiving';

/** Into the folder of the files that are served as they are. */
export async function buildReceiving(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: inRoot('.'),
    publicDir: false,
    logLevel: 'error',
    plugins: [svelte()],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { 'nhan-tin': inRoot('src/routes/_receiving/start.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${hashed}/[name].[hash].js`,
          assetFileNames: `${hashed}/[name].[hash][extname]`
        }
      }
    }
  });
}
