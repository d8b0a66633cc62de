import type { Header, Party, RecordKind } from './kind.ts';

type Side = Party['side'];

export type SideOf = (party: string) => Side | undefined;

/** Whose own report counts a record; the joint report counts it once, whosever it is. */
export type Sides = Side | 'both';

/** What a figure is asked for instead of everything: one side's own part, or only what both sides' own parts hold. */
export type Part = Sides;

export const everySides: readonly Sides[] = ['police', 'front', 'both'];

/** Whose records a part holds: a side's own are those it did alone and those that both did. */
export function sidesIn(part: Part | undefined): readonly Sides[] {
  if (part === undefined) return everySides;
  return part === 'both' ? ['both'] : [part, 'both'];
}

/** Of parties that nobody knows nothing can be said, so such a record is everybody's. */
export function sidesTogether(parties: readonly string[], sideOf: SideOf): Sides {
  const sides = new Set(parties.flatMap((party) => sideOf(party) ?? []));
  const [one] = sides;
  return sides.size === 1 && one !== undefined ? one : 'both';
}

/** The side that must confirm, when the host's side names the other one as a co-host. */
export function sideToConfirm(kind: RecordKind, header: Header, sideOf: SideOf): Side | undefined {
  if (kind.confirmedBy === 'nobody') return undefined;
  const own = sideOf(header.host);
  return header.coHosts.map(sideOf).find((side) => side !== undefined && side !== own);
}
