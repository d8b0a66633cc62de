import { parseCheckpoint } from '#engine/log/checkpoint.ts';
import { type VerifierKey, verifyNote } from '#engine/log/signed-note.ts';
import { sameBytes } from '#engine/log/tree-hash.ts';
import type { Sql } from '#store/database/database.ts';

import { type CheckpointRow, checkpointsBetween } from './check-rows.ts';
import { sha256, verifyEd25519 } from './ed25519.ts';
import type { Finding } from './finding.ts';

export interface SignedRoots {
  readonly read: number;
  /** As they were signed by a known key; others are told and left out. */
  readonly bySize: ReadonlyMap<number, Uint8Array>;
}

export async function signedRoots(
  owner: Sql,
  keys: readonly VerifierKey[],
  { after, to }: { readonly after: number; readonly to: number },
  say: (finding: Finding) => void
): Promise<SignedRoots> {
  const rows = await checkpointsBetween(owner, after, to);
  const signed = rows.flatMap((row): (readonly [number, Uint8Array])[] => {
    const root = signedRoot(row, keys, say);
    return root ? [[row.size, root]] : [];
  });
  return { read: rows.length, bySize: new Map(signed) };
}

function signedRoot(
  { size, root, note }: CheckpointRow,
  keys: readonly VerifierKey[],
  say: (finding: Finding) => void
): Uint8Array | undefined {
  const verdict = verifyNote(note, keys, { sha256, verify: verifyEd25519 });
  if (!verdict.good) {
    const { why, names } = verdict;
    say(why === 'unknown-key' ? { what: why, size, names } : { what: why, size });
    return undefined;
  }
  const read = parseCheckpoint(verdict.text);
  if (!read) say({ what: 'malformed', size });
  else if (read.size !== size || !sameBytes(read.root, root)) say({ what: 'columns-differ', size });
  return read?.size === size ? read.root : undefined;
}
