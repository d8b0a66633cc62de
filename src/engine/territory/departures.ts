import type { Day } from '#basis/day.ts';

import { type ShareBasis, type Succession, weaker } from './succession.ts';
import type { Territory } from './territory.ts';
import { endOf, firstDayOf, type UnitVersion } from './unit.ts';

/** Where the people of a unit were from a day on: known shares, and the rest somewhere among a few. */
export interface Departure {
  readonly day: Day;
  /** Add up to 1 together with `restMass`. */
  readonly known: readonly { readonly to: string; readonly share: number }[];
  readonly rest: readonly string[];
  readonly restMass: number;
  readonly basis: ShareBasis;
}

/** Where the people of a unit came from on a day, itself among them if it was there before. */
export interface Arrival {
  readonly day: Day;
  readonly from: readonly string[];
}

interface Moves {
  readonly departures: ReadonlyMap<string, readonly Departure[]>;
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>;
}

const none: readonly never[] = [];
const known = new WeakMap<Territory, Moves>();

/** Oldest first. */
export function departuresOf(territory: Territory, id: string): readonly Departure[] {
  return movesOf(territory).departures.get(id) ?? none;
}

/** Oldest first. */
export function arrivalsOf(territory: Territory, id: string): readonly Arrival[] {
  return movesOf(territory).arrivals.get(id) ?? none;
}

function movesOf(territory: Territory): Moves {
  const had = known.get(territory);
  if (had) return had;
  const departures = new Map<string, readonly Departure[]>();
  const arrivals = new Map<string, readonly Arrival[]>();
  for (const unit of territory.versions) {
    const out = byDay(territory.successorsOf(unit.id).filter((edge) => edge.to !== null));
    if (out.length > 0)
      departures.set(
        unit.id,
        out.map((edges) => departure(unit, edges))
      );
    const into = byDay(territory.predecessorsOf(unit.id));
    if (into.length > 0)
      arrivals.set(
        unit.id,
        into.map((edges) => arrival(unit, edges))
      );
  }
  const made = { departures, arrivals };
  known.set(territory, made);
  return made;
}

function byDay(edges: readonly Succession[]): readonly (readonly Succession[])[] {
  if (edges.length < 2) return edges.length === 0 ? none : [edges];
  const days = new Map<Day, Succession[]>();
  for (const edge of edges) days.set(edge.day, [...(days.get(edge.day) ?? []), edge]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sameDay]) => sameDay);
}

/**
 * Official shares are rounded to four places, so those of a unit that ends are brought to exactly 1.
 * "All of it" beside a part of unknown size means that the larger part kept the code: unknown as well.
 */
function departure(unit: UnitVersion, edges: readonly Succession[]): Departure {
  const day = edges[0]?.day ?? firstDayOf(unit);
  const basis = edges.map((edge) => edge.shareBasis).reduce(weaker);
  const continues = endOf(unit) > day;
  const said = edges.map((edge) => ({
    to: edge.to ?? '',
    share: edge.shareBasis === 'Q' ? null : edge.share
  }));
  const sum = said.reduce((total, { share }) => total + (share ?? 0), 0);
  const hidden = said.filter(({ share }) => share === null).map(({ to }) => to);
  const everyone = [...said.map(({ to }) => to), ...(continues ? [unit.id] : [])];
  if (hidden.length > 0) {
    if (sum > 1 - 1e-9) return { day, known: [], rest: everyone, restMass: 1, basis };
    const rest = [...hidden, ...(continues ? [unit.id] : [])];
    return { day, known: positive(said), rest, restMass: 1 - sum, basis };
  }
  if (sum <= 0 && !continues) return { day, known: [], rest: everyone, restMass: 1, basis };
  if (continues && sum < 1 - 1e-9)
    return { day, known: [...positive(said), { to: unit.id, share: 1 - sum }], rest: [], restMass: 0, basis };
  const scaled = positive(said).map(({ to, share }) => ({ to, share: share / sum }));
  return { day, known: scaled, rest: [], restMass: 0, basis };
}

function positive(said: readonly { to: string; share: number | null }[]): { to: string; share: number }[] {
  return said.flatMap(({ to, share }) => (share !== null && share > 0 ? [{ to, share }] : []));
}

/** A source that gave area without people gave no records either. */
function arrival(unit: UnitVersion, edges: readonly Succession[]): Arrival {
  const day = edges[0]?.day ?? firstDayOf(unit);
  const peopled = edges.filter((edge) => edge.share !== 0);
  const itself = firstDayOf(unit) < day ? [unit.id] : [];
  const sources = peopled.length + itself.length > 0 ? peopled : edges;
  return { day, from: [...new Set([...sources.map((edge) => edge.from), ...itself])] };
}
