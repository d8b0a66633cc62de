import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '#basis/problem.ts';
import type { EvidencePlace } from './evidence-place.ts';

/** A folder with 256 folders by the first two letters of the hash. */
export function folderPlace(folder: string): EvidencePlace {
  const placeOf = (name: string): string => path.join(folder, name.slice(0, 2), name);
  const kept = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    work().catch((error: unknown) => {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw problem('evidence-not-kept', { where: folder, reason });
    });
  return {
    put: (name, bytes) => kept(() => writeWhole(placeOf(name), bytes)),
    find: (name) => kept(() => readFile(placeOf(name)).catch(nothingThere)),
    remove: (name) => kept(() => rm(placeOf(name), { force: true }))
  };
}

/** A power cut leaves the file whole or not there: written beside, forced to the disk, then renamed. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await forced(unfinished, 'wx', (handle) => handle.writeFile(bytes));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  // The name itself is on the disk only once its folder is; Windows has no such step.
  if (process.platform !== 'win32') await forced(folder, 'r', async () => undefined);
}

type Handle = Awaited<ReturnType<typeof open>>;

async function forced(
  file: string,
  mode: 'wx' | 'r',
  write: (handle: Handle) => Promise<void>
): Promise<void> {
  const handle = await open(file, mode, 0o600);
  try {
    await write(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nothingThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
