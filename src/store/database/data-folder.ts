import { accessSync, constants, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { problem } from '#basis/problem.ts';

/** Makes the data folder where it is missing, tries to write into it, and gives its real path. */
export function readyDataFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const real = realpathSync(folder);
    accessSync(real, constants.W_OK | constants.X_OK);
    const trial = path.join(real, `.trial-${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
    return real;
  } catch (error) {
    throw problem('folder-unwritable', { folder, reason: systemCode(error) });
  }
}

/** `EACCES`, `ENOTDIR`, `ENOSPC` …, which a person can look up, or the message when there is no code. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : error.message;
}
