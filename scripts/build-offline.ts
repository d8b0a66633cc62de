// Called while the pages are built. Builds what works without network, beside the pages: the script of the
// recording pages with the views it loads when they are needed, and the service worker, which is told by name
// which files it keeps.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { buildScript, inRoot } from './build-script.ts';

const still = ['mark.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest'];

/** Into the folder of the files that are served as they are. */
export async function buildOffline(outDir: string): Promise<void> {
  const page = await buildScript({
    outDir,
    name: 'ngoai-tuyen',
    file: 'src/routes/_phone/start.ts',
    parts: 'phone'
  });
  const files = [...page, ...still].map((name) => `/${name}`).sort();
  await buildScript({
    outDir,
    name: 'service-worker',
    file: 'src/offline/service-worker.ts',
    // The worker is one file: browsers take no imports in it.
    define: { SHELL: JSON.stringify({ mark: markOf(outDir, files), files }) }
  });
}

/** Changes with any file of the shell, and with the markup of the page that carries it. */
function markOf(outDir: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(`${outDir}${name}`));
  for (const name of ['src/app.html', 'src/routes/ngoai-tuyen/+page.svelte'])
    hash.update(readFileSync(inRoot(name)));
  return hash.digest('hex').slice(0, 12);
}
