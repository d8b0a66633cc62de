import type { RecordKind } from '#engine/records/kind.ts';
import type { Remembered } from '#engine/records/remembered.ts';
import type { Person } from '#engine/rights/role.ts';
import remembered from '#operations/records/remembered.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';
import { tried } from './tried.ts';

/** What the commune of a form often records; nothing while no commune of the own area is chosen. */
export async function rememberedFor(
  event: RequestEvent,
  { party }: Person,
  kind: RecordKind,
  raw: Readonly<Record<string, unknown>>
): Promise<Remembered | undefined> {
  const { unit } = raw;
  if (typeof unit !== 'string' || unit === '') return undefined;
  const done = await tried(() => act(event, remembered, { unit, kind: kind.id }));
  if ('error' in done) return undefined;
  // The other side's records name one's own; oneself is the host.
  return { ...done.answer, coHosts: done.answer.coHosts.filter((one) => one !== party) };
}
