import { compact } from '#store/figures/compact.ts';
import type { Sql } from '#store/database/database.ts';

import { every } from './every.ts';

/** Long enough that a quiet server does next to nothing, short enough that the tail stays small. */
const EVERY_MS = 3_000;

/** Folds the tail of figures into cells from now on. */
export function startCompacting(owner: Sql): () => void {
  return every(EVERY_MS, () => compact(owner));
}
