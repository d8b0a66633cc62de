import { buildScript } from './build-script.ts';

/** Private keys are opened in the browser, so the receivers' pages need a script. It is loaded by them only. */
export async function buildReceiving(outDir: string): Promise<void> {
  await buildScript({ outDir, name: 'nhan-tin', file: 'src/routes/_receiving/start.ts', parts: 'receiving' });
}
