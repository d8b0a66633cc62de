import type { Entry } from '#engine/records/entry.ts';
import type { Given } from './indicator.ts';

/**
 * The entries that an example's record would have, so that examples run alike over a list and in the
 * database. The caller makes the ids.
 */
export function exampleEntries(given: Given, newId: () => string): readonly Entry[] {
  const { kind, header, values, steps = [], withdrawn } = given;
  const record = newId();
  const written = () => ({
    id: newId(),
    record,
    kind: kind.id,
    at: `${header.day}T05:00:00.000Z`,
    by: 'example',
    party: header.host
  });
  return [
    { ...written(), act: 'recorded', header, values },
    ...steps.map((taken) => ({ ...written(), act: 'stepped' as const, ...taken })),
    ...(withdrawn ? [{ ...written(), act: 'withdrawn' as const }] : [])
  ];
}
