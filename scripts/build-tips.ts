import { buildScript } from './build-script.ts';

const scripts = {
  'bao-tin': 'src/routes/(tips)/_browser/start.ts',
  'bao-tin-tinh': 'src/routes/(tips)/_browser/solve.ts'
} as const;

/**
 * The script of the pages for tips and the worker that does the work before something is taken, each in one file, so
 * that a village loads nothing that it does not need.
 */
export async function buildTips(outDir: string): Promise<void> {
  for (const [name, file] of Object.entries(scripts)) await buildScript({ outDir, name, file });
}
