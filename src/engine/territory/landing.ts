import { type Day, dayBefore } from '#basis/day.ts';

import { type Departure, arrivalsOf, departuresOf } from './departures.ts';
import { type ShareBasis, weaker } from './succession.ts';
import type { Territory } from './territory.ts';
import { endOf, firstDayOf } from './unit.ts';

/** Some mass that lies among several units, nobody knows how. */
export interface Cloud {
  readonly mass: number;
  readonly among: ReadonlySet<string>;
}

/** Where the people of one unit are on a later map. All masses add up to 1. */
export interface Landing {
  readonly known: ReadonlyMap<string, number>;
  readonly clouds: readonly Cloud[];
  readonly basis: ShareBasis;
}

interface Draft {
  readonly known: Map<string, number>;
  readonly clouds: Cloud[];
  basis: ShareBasis;
}

interface Step {
  readonly id: string;
  readonly after: Day;
  readonly until: Day;
}

/** Follows the people who were in a unit on a day forward to the map of a later day. */
export function landingOf(territory: Territory, id: string, on: Day, mapDay: Day): Landing {
  const draft: Draft = { known: new Map(), clouds: [], basis: 'F' };
  spread(territory, draft, { id, after: on, until: mapDay }, 1);
  return draft;
}

function spread(territory: Territory, into: Draft, step: Step, mass: number): void {
  const next = nextOf(territory, step);
  if (next === undefined) {
    into.known.set(step.id, (into.known.get(step.id) ?? 0) + mass);
    return;
  }
  into.basis = weaker(into.basis, next.basis);
  for (const { to, share } of next.known)
    spread(territory, into, { id: to, after: next.day, until: step.until }, mass * share);
  if (next.rest.length === 0) return;
  const among = new Set<string>();
  for (const id of next.rest) reach(territory, among, { id, after: next.day, until: step.until });
  into.clouds.push({ mass: mass * next.restMass, among });
}

/** Everywhere that some of the people may be. */
function reach(territory: Territory, into: Set<string>, step: Step): void {
  const next = nextOf(territory, step);
  if (next === undefined) {
    into.add(step.id);
    return;
  }
  for (const { to } of next.known) reach(territory, into, { id: to, after: next.day, until: step.until });
  for (const id of next.rest) reach(territory, into, { id, after: next.day, until: step.until });
}

/** The first move after a day. A unit that ends without a successor falls to what it lay in. */
function nextOf(territory: Territory, { id, after, until }: Step): Departure | undefined {
  const found = departuresOf(territory, id).find(({ day }) => day > after && day <= until);
  if (found) return found;
  const unit = territory.find(id);
  if (!unit || endOf(unit) > until) return undefined;
  const last = dayBefore(endOf(unit));
  const parent = territory.parentOn(id, last);
  if (!parent) return undefined;
  return { day: last, known: [{ to: parent.id, share: 1 }], rest: [], restMass: 0, basis: 'F' };
}

/** Follows the people who are in a unit on a day back to all units of an earlier map they came from. */
export function originsOf(territory: Territory, id: string, on: Day, mapDay: Day): ReadonlySet<string> {
  const origins = new Set<string>();
  trace(territory, origins, { id, on, mapDay });
  return origins;
}

function trace(
  territory: Territory,
  into: Set<string>,
  { id, on, mapDay }: { id: string; on: Day; mapDay: Day }
): void {
  const last = arrivalsOf(territory, id).findLast(({ day }) => day <= on && day > mapDay);
  if (last) {
    for (const from of last.from) trace(territory, into, { id: from, on: dayBefore(last.day), mapDay });
    return;
  }
  const unit = territory.find(id);
  const parent = unit && firstDayOf(unit) > mapDay ? territory.parentOn(id, firstDayOf(unit)) : undefined;
  // Begun from nothing: it can only have been carved out of what it lies in.
  if (unit && parent) trace(territory, into, { id: parent.id, on: firstDayOf(unit), mapDay });
  else into.add(id);
}
