import type { Database } from '#store/database/database.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';

import { every } from './every.ts';

/** An entry is written for good at once; this is how long it may wait for its place under a signature. */
const EVERY_MS = 60_000;

/** Adds what is new to the tamper-evident log from now on. */
export function startSealing(database: Database): () => void {
  return every(EVERY_MS, async () => sealLog(database.owner, await openLogKey(database)));
}
