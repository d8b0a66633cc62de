import type { Day } from '#basis/day.ts';

import type { Cloud, Landing } from './landing.ts';
import type { Piece } from './map-view.ts';
import type { Territory } from './territory.ts';
import type { Weight } from './weight.ts';

/** A unit on the map of one day: what lies in it, and what it lies in. */
export interface Area {
  /** Itself and all units below. */
  readonly inside: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

const dust = 1e-9;

export function areaOf(territory: Territory, id: string, mapDay: Day): Area {
  const inside = new Set<string>();
  const collect = (one: string): void => {
    inside.add(one);
    for (const child of territory.childrenOn(one, mapDay)) collect(child.id);
  };
  collect(id);
  return { inside, above: new Set(territory.ancestorsOn(id, mapDay).map((unit) => unit.id)) };
}

/** How much of a piece lies in an area; `undefined` is nothing of it. */
export function weightIn(area: Area, { fate }: Piece): Weight | undefined {
  return 'landing' in fate ? weightOfLanding(area, fate.landing) : weightOfOrigins(area, fate.origins);
}

function weightOfLanding(area: Area, { known, clouds, basis }: Landing): Weight | undefined {
  let inside = 0;
  let undivided = 0;
  for (const [id, mass] of known) {
    if (area.inside.has(id)) inside += mass;
    else if (area.above.has(id)) undivided += mass;
  }
  let hidden = 0;
  for (const cloud of clouds) {
    const side = sideOf(area, cloud);
    if (side === 'inside') inside += cloud.mass;
    else if (side === 'across') hidden += cloud.mass;
  }
  if (hidden > dust) return { unknown: 'share-unknown' };
  if (undivided > dust) return { unknown: 'undivided' };
  if (inside >= 1 - dust) return 1;
  return inside <= dust ? undefined : { estimated: inside, basis };
}

function sideOf(area: Area, { among }: Cloud): 'inside' | 'outside' | 'across' {
  let inside = 0;
  let above = 0;
  for (const id of among) {
    if (area.inside.has(id)) inside += 1;
    else if (area.above.has(id)) above += 1;
  }
  if (inside === among.size) return 'inside';
  return inside + above === 0 ? 'outside' : 'across';
}

function weightOfOrigins(area: Area, origins: ReadonlySet<string>): Weight | undefined {
  let inside = 0;
  let above = 0;
  for (const id of origins) {
    if (area.inside.has(id)) inside += 1;
    else if (area.above.has(id)) above += 1;
  }
  if (inside === origins.size) return 1;
  if (inside + above === 0) return undefined;
  return { unknown: above === 0 ? 'mixed-origin' : 'undivided' };
}
