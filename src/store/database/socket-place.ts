import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { problem } from '#basis/problem.ts';

/** A socket's path holds 107 bytes on Linux, 103 on a Mac; `/.s.PGSQL.5432.lock` comes after the folder. */
const longestFolder = 103 - '/.s.PGSQL.5432.lock'.length;

/**
 * The folder of the sockets of a data folder: inside it, or, when its path is too long for a socket,
 * under /tmp by a name drawn from the path. Not `os.tmpdir()`: two shells may differ in TMPDIR, and
 * then two servers would not see each other.
 */
export function socketPlace(folder: string): string {
  const inside = path.join(folder, 'sockets');
  if (Buffer.byteLength(inside) <= longestFolder) return inside;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return `/tmp/toandan-${name}`;
}

/** Makes the folder for nobody else to enter; refuses one that somebody else laid there. */
export function makeSocketPlace(folder: string): string {
  const place = socketPlace(folder);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const found = lstatSync(place);
  const own = process.getuid?.() ?? found.uid;
  const isSafe = found.isDirectory() && (own === 0 || found.uid === own) && (found.mode & 0o077) === 0;
  if (!isSafe) throw problem('folder-unwritable', { folder: place, reason: 'EPERM' });
  return place;
}
