// Called while the pages are built. Builds what works without network, beside the pages: the script of the
// recording pages with the views it loads when they are needed, and the service worker, which is told by name
// which files it keeps.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const inRoot = (name: string): string => path.resolve(import.meta.dirname, '..', name);
const hashed = '_app/immutable/phone';
const still = ['mark.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest'];

const shared = {
  configFile: false,
  root: inRoot('.'),
  publicDir: false,
  logLevel: 'error'
} as const;

/** Into the folder of the files that are served as they are. */
export async function buildOffline(outDir: string): Promise<void> {
  const page = await build({
    ...shared,
    plugins: [svelte()],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { 'ngoai-tuyen': inRoot('src/routes/_phone/start.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${hashed}/[name].[hash].js`,
          assetFileNames: `${hashed}/[name].[hash][extname]`
        }
      }
    }
  });
  const files = [...namesIn(page), ...still].map((name) => `/${name}`).sort();
  await build({
    ...shared,
    // The worker is one file: browsers take no imports in it.
    define: { SHELL: JSON.stringify({ mark: markOf(outDir, files), files }) },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { 'service-worker': inRoot('src/offline/service-worker.ts') },
        output: { entryFileNames: '[name].js', codeSplitting: false }
      }
    }
  });
}

/** A build that is not watched gives its output. */
function namesIn(built: Awaited<ReturnType<typeof build>>): readonly string[] {
  return 'output' in built ? built.output.map(({ fileName }) => fileName) : [];
}

/** Changes with any file of the shell, and with the markup of the page that carries it. */
function markOf(outDir: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(`${outDir}${name}`));
  for (const name of ['src/app.html', 'src/routes/ngoai-tuyen/+page.svelte'])
    hash.update(readFileSync(inRoot(name)));
  return hash.digest('hex').slice(0, 12);
}
