import type { Day } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import type { Dice } from './dice.ts';
import { type Hosting, hosting } from './hosting.ts';
import { paper } from './papers.ts';
import type { Place } from './place.ts';
import type { Story } from './story.ts';

interface Told {
  readonly kind: string;
  /** Distinguishes it from all other stories of the demonstration. */
  readonly name: string;
  readonly dice: Dice;
  readonly on: Day;
  readonly place: Place;
  readonly hamlet?: string | undefined;
  readonly hosting: Hosting;
  /** The word for the paper behind it; none is kept without one. */
  readonly paper?: string | undefined;
  readonly values: Values;
}

/** A story in which everything went well: recorded within the week, confirmed where the other side took part. */
export function tell({ kind, name, dice, on, place, hamlet, hosting: held, values, ...rest }: Told): Story {
  const { host, coHosts, side, turns } = held;
  const source = rest.paper === undefined ? {} : { source: paper(rest.paper, on, name) };
  return {
    name,
    kind,
    place,
    side,
    header: { unit: place.unit, day: on, host, coHosts, ...source, ...(hamlet ? { hamlet } : {}) },
    values,
    written: dice.whole(0, 6),
    turns
  };
}

/** A count typed from a paper by the police; nobody has to confirm it. */
export function counted(told: Omit<Told, 'hosting' | 'paper'> & { readonly paper?: string }): Story {
  const held = hosting(told.dice, told.on, 'police', 0);
  return tell({ paper: 'Báo cáo', ...told, hosting: held });
}
