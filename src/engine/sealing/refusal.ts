import type { OpenRefusal } from './open.ts';
import type { SealRefusal } from './seal.ts';

/** Why something was not sealed or opened; whoever calls puts it into a sentence. */
export type SealingRefusal = OpenRefusal | SealRefusal;

export function isRefusal<Thing>(outcome: Thing | SealingRefusal): outcome is SealingRefusal {
  return typeof outcome === 'string';
}
