import path from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

export const inRoot = (name: string): string => path.resolve(import.meta.dirname, '..', name);

interface Script {
  /** The folder of the files that are served as they are. */
  readonly outDir: string;
  /** It is served as `/<name>.js`. */
  readonly name: string;
  readonly file: string;
  /** Folder of what is loaded when it is needed; everything is in one file when absent. */
  readonly parts?: string;
  readonly define?: Readonly<Record<string, string>>;
}

/** Builds a script that pages load by a name of its own; gives the names of its files. */
export async function buildScript({
  outDir,
  name,
  file,
  parts,
  define = {}
}: Script): Promise<readonly string[]> {
  const built = await build({
    configFile: false,
    root: inRoot('.'),
    publicDir: false,
    logLevel: 'error',
    define,
    plugins: [svelte()],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: parts ? { polyfill: false } : false,
      rolldownOptions: {
        input: { [name]: inRoot(file) },
        output: parts ? inParts(parts) : { entryFileNames: '[name].js', codeSplitting: false }
      }
    }
  });
  // A build that is not watched gives its output.
  return 'output' in built ? built.output.map(({ fileName }) => fileName) : [];
}

function inParts(parts: string) {
  const folder = `_app/immutable/${parts}`;
  return {
    entryFileNames: '[name].js',
    chunkFileNames: `${folder}/[name].[hash].js`,
    assetFileNames: `${folder}/[name].[hash][extname]`
  };
}
