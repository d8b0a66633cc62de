import { problem } from '#basis/problem.ts';
import type { Act, Entry } from '#engine/records/entry.ts';
import * as v from 'valibot';

/** How many entries of the record the writer had seen, when the entry was written without network. */
export const seenInput = { seen: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) };

interface Given {
  readonly record: string;
  readonly seen?: number | undefined;
}

/** Acts that leave what a record says as it was. */
const beside: readonly Act['act'][] = ['remarked', 'flagged', 'unflagged', 'attached', 'detached'];

/** Who writes on what has meanwhile become something else looks at both versions first. */
export function refuseIfChanged({ record, seen }: Given, entries: readonly Entry[]): void {
  if (seen === undefined) return;
  if (entries.slice(seen).some(({ act }) => !beside.includes(act))) {
    throw problem('record-changed-meanwhile', { record });
  }
}
