import { problem } from '#basis/problem.ts';
import type { Evidence } from '#engine/records/entry.ts';
import type { NamedEntry } from '#store/ledger/read-entries.ts';
import type { Standing } from '../recording/append-entry.ts';

export type Attaching = NamedEntry & { readonly act: 'attached' };

/** A photo or file that a record carries now, with the entry that attached it last. */
export interface Carried {
  readonly evidence: Evidence;
  readonly attached: Attaching;
}

/** In the order in which they were attached. */
export function carriedBy({ state, entries }: Standing): readonly Carried[] {
  const attachings = entries.filter((entry): entry is Attaching => entry.act === 'attached');
  return state.evidence.flatMap((evidence) => {
    const attached = attachings.findLast((entry) => entry.evidence.hash === evidence.hash);
    return attached ? [{ evidence, attached }] : [];
  });
}

export function getCarried(standing: Standing, hash: string): Carried {
  const found = carriedBy(standing).find(({ evidence }) => evidence.hash === hash);
  if (!found) throw problem('no-such-evidence', { hash });
  return found;
}
