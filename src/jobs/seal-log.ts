import type { NoteSigner } from '#engine/log/signed-note.ts';
import type { Database } from '#store/database/database.ts';
import { findLogKey } from '#store/log/log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';

import { every } from './every.ts';

/** An entry is written for good at once; this is how long it may wait for its place under a signature. */
const EVERY_MS = 60_000;

/** Adds what is new to the tamper-evident log from now on, under a new key as soon as there is one. */
export function startSealing({ owner, folder }: Database, signer: NoteSigner): () => void {
  return every(EVERY_MS, () => sealLog(owner, findLogKey(folder) ?? signer));
}
