import type { Day } from '#basis/day.ts';
import { foldName } from '#engine/territory/fold-name.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import type { World } from '../world.ts';

/** Before the name in tables: `1. `, `UBND`, `Công an`, `TT.`. */
const BEFORE =
  /^(?:\d+\s*[.)/-]\s*|(?:ubnd|ubmttq|mttq|công an|ca)\s+|(?:tt|tx|tp|x|p|h|đk)\s*\.\s*|(?:tt|tx|tp)\s+)/iu;
const LEVEL = /^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)\s+/u;

/** A unit that a row of a table names. */
export interface NamedUnit {
  readonly id: string;
  /** The area asked for, rather than a part of it. */
  readonly isWhole: boolean;
  /** As the unit was called then, when the row calls it a unit of another kind: `xã` for `thị trấn`. */
  readonly otherwise?: string;
}

/** The units that rows name, as the area was on a day; undefined for a name that is not there. */
export function namedUnits(
  { territory }: World,
  area: UnitVersion,
  on: Day
): (name: string) => NamedUnit | undefined {
  const children = territory.childrenOn(area.id, on);
  const below = [...children, ...children.flatMap((one) => territory.childrenOn(one.id, on))];
  const all = [area, ...below];
  const byName = Map.groupBy(all, ({ name }) => foldName(name));
  const byBareName = Map.groupBy(all, ({ name }) => bareName(name));
  const found = ({ id }: UnitVersion): NamedUnit => ({ id, isWhole: id === area.id });
  const find = (name: string): NamedUnit | undefined => {
    const folded = foldName(name);
    const [same] = byName.get(folded) ?? [];
    if (same) return found(same);
    const [one, other] = byBareName.get(bareName(name)) ?? [];
    if (one) {
      // Two of one name, such as a town and the commune around it, are told apart by their kind only.
      if (other) return undefined;
      return LEVEL.test(folded) ? { ...found(one), otherwise: one.name } : found(one);
    }
    const bare = name.replace(BEFORE, '').trim();
    return bare === name || bare === '' ? undefined : find(bare);
  };
  const known = new Map<string, NamedUnit | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, find(name.normalize('NFC').trim()));
    return known.get(name);
  };
}

/** Without what tables put before a name: `1. UBND xã Phước Đức` is `xã Phước Đức`. */
export function bareUnitName(name: string): string {
  const bare = name.normalize('NFC').replace(BEFORE, '').trim();
  return bare === name || bare === '' ? name : bareUnitName(bare);
}

function bareName(name: string): string {
  return foldName(name).replace(LEVEL, '');
}
