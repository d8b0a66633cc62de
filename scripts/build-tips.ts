// Called while the pages are built: the script of the pages for tips and the worker that does the work before
// something is taken, each one file beside the pages, so that a village loads nothing that it does not need.
import path from 'node:path';

import { build } from 'vite';

const inRoot = (name: string): string => path.resolve(import.meta.dirname, '..', name);

const scripts = {
  'bao-tin': 'src/routes/(tips)/_browser/start.ts',
  'bao-tin-tinh': 'src/routes/(tips)/_browser/solve.ts'
} as const;

/** Into the folder of the files that are served as they are. */
export async function buildTips(outDir: string): Promise<void> {
  for (const [name, file] of Object.entries(scripts)) {
    await build({
      configFile: false,
      root: inRoot('.'),
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: false,
        modulePreload: false,
        rolldownOptions: {
          input: { [name]: inRoot(file) },
          output: { entryFileNames: '[name].js', codeSplitting: false }
        }
      }
    });
  }
}
