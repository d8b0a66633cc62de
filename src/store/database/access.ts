import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs';
import path from 'node:path';

import { problem } from '#basis/problem.ts';

import { type Account, closedFolder } from './account.ts';
import type { Binaries } from './binaries.ts';

/** Where root keeps a copy of the programs when the clone is closed to the account they run under. */
const copies = '/var/lib/toandan';

/** Lets the account into the data folder, or says which folder above it is closed. */
export function letIn(folder: string, account: Account): void {
  if (!account.as) return;
  const blocked = closedFolder(path.dirname(folder), account.as);
  if (blocked !== undefined) throw problem('folder-closed-to-postgres', { folder, blocked });
  if (closedFolder(folder, account.as) !== undefined) chmodSync(folder, statSync(folder).mode | 0o111);
}

/** Gives a folder and all in it to the account, where a start under another account left it otherwise. */
export function giveTo(folder: string, { owner }: Account): void {
  if (process.getuid?.() !== 0 || statSync(folder).uid === owner.uid) return;
  const giveDeep = (file: string, isFolder: boolean): void => {
    if (isFolder) {
      for (const entry of readdirSync(file, { withFileTypes: true })) {
        giveDeep(path.join(file, entry.name), entry.isDirectory());
      }
    }
    lchownSync(file, owner.uid, owner.gid);
  };
  // The folder itself comes last: its owner tells a later start whether this one was finished.
  giveDeep(folder, true);
}

/** The programs where the account can reach them: they look for each other by `access`, which no right overrides. */
export function reachableBinaries(binaries: Binaries, { owner }: Account): Binaries {
  const isOwn = process.getuid?.() === owner.uid;
  if (isOwn || closedFolder(path.join(binaries.folder, 'bin'), owner) === undefined) return binaries;
  const copy = path.join(copies, `postgres-${binaries.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(copies, { recursive: true, mode: 0o755 });
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, copy);
  }
  return { ...binaries, folder: copy };
}
