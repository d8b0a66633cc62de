import { foldName } from './fold-name.ts';
import type { Territory } from './territory.ts';
import { rankOf, type UnitVersion } from './unit.ts';

interface Entry {
  readonly unit: UnitVersion;
  readonly folded: string;
}

const folded = new WeakMap<Territory, readonly Entry[]>();

/** Best first: the whole name, then its beginning, then inside; living before ended, larger before smaller. */
export function searchUnits(territory: Territory, text: string, limit: number): readonly UnitVersion[] {
  const wanted = foldName(text);
  if (wanted === '') return [];
  const hits = entriesOf(territory).flatMap((entry) => {
    const rank = match(entry, wanted);
    return rank === undefined ? [] : [{ unit: entry.unit, rank }];
  });
  hits.sort((a, b) => a.rank - b.rank || byLife(a.unit, b.unit) || (a.unit.id < b.unit.id ? -1 : 1));
  return hits.slice(0, limit).map((hit) => hit.unit);
}

function entriesOf(territory: Territory): readonly Entry[] {
  const had = folded.get(territory);
  if (had) return had;
  const made = territory.versions.map((unit) => ({ unit, folded: foldName(unit.name) }));
  folded.set(territory, made);
  return made;
}

function match({ unit, folded: name }: Entry, wanted: string): number | undefined {
  if (unit.code === wanted || unit.id === wanted || name === wanted) return 0;
  if (name.endsWith(` ${wanted}`)) return 1;
  if (name.startsWith(wanted) || name.includes(` ${wanted}`)) return 2;
  return undefined;
}

function byLife(a: UnitVersion, b: UnitVersion): number {
  return Number(a.to !== null) - Number(b.to !== null) || rankOf(a.level) - rankOf(b.level);
}
