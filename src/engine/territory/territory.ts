import type { Day } from '#basis/day.ts';

import { stretchOn } from './ancestry.ts';
import { searchUnits } from './search.ts';
import type { Succession } from './succession.ts';
import { firstDayOf, isValidOn, nation, type UnitVersion } from './unit.ts';

/** An index over all unit versions and what became of them. Never changes; a decree makes a new one. */
export class Territory {
  /** The nation first, then as given. */
  readonly versions: readonly UnitVersion[];
  readonly successions: readonly Succession[];
  readonly #byId = new Map<string, UnitVersion>();
  readonly #byCode = new Map<string, UnitVersion[]>();
  readonly #byParent = new Map<string, UnitVersion[]>();
  readonly #outgoing = new Map<string, Succession[]>();
  readonly #incoming = new Map<string, Succession[]>();
  #changeDays: readonly Day[] | undefined;

  constructor(versions: readonly UnitVersion[], successions: readonly Succession[]) {
    this.versions = versions.some((unit) => unit.id === nation.id) ? versions : [nation, ...versions];
    this.successions = successions;
    for (const unit of this.versions) {
      this.#byId.set(unit.id, unit);
      put(this.#byCode, unit.code, unit);
      if (unit.level !== 'nation') put(this.#byParent, unit.parentCode ?? nation.code, unit);
    }
    for (const units of this.#byCode.values()) {
      if (units.length > 1) units.sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
    }
    for (const edge of successions) {
      put(this.#outgoing, edge.from, edge);
      if (edge.to !== null) put(this.#incoming, edge.to, edge);
    }
  }

  find(id: string): UnitVersion | undefined {
    return this.#byId.get(id);
  }

  /** The unit that carries the code on a day. */
  byCode(code: string, on: Day): UnitVersion | undefined {
    return this.versionsOf(code).find((unit) => isValidOn(unit, on));
  }

  /** Every version that ever carried the code, oldest first. */
  versionsOf(code: string): readonly UnitVersion[] {
    return this.#byCode.get(code) ?? [];
  }

  parentOn(id: string, on: Day): UnitVersion | undefined {
    return this.ancestorsOn(id, on)[0];
  }

  /** From the parent up to the nation; empty when the unit is unknown or not valid that day. */
  ancestorsOn(id: string, on: Day): readonly UnitVersion[] {
    const unit = this.find(id);
    const above = unit && stretchOn(this, unit, on)?.above;
    return (above ?? []).flatMap((one) => this.find(one) ?? []);
  }

  /** One level down, as of a day; empty when the unit itself is not valid that day. */
  childrenOn(id: string, on: Day): readonly UnitVersion[] {
    const unit = this.find(id);
    if (!unit || !isValidOn(unit, on)) return [];
    return (this.#byParent.get(unit.code) ?? []).filter((child) => isValidOn(child, on));
  }

  /** All communes in a unit on a day; a commune holds itself. */
  communesOn(id: string, on: Day): readonly UnitVersion[] {
    const unit = this.find(id);
    if (!unit || !isValidOn(unit, on)) return [];
    if (unit.level === 'commune') return [unit];
    return this.childrenOn(id, on).flatMap((child) => this.communesOn(child.id, on));
  }

  successorsOf(id: string): readonly Succession[] {
    return this.#outgoing.get(id) ?? [];
  }

  predecessorsOf(id: string): readonly Succession[] {
    return this.#incoming.get(id) ?? [];
  }

  /** By name or code, without regard to case, diacritics or the place of the tone mark. */
  search(text: string, limit = 50): readonly UnitVersion[] {
    return searchUnits(this, text, limit);
  }

  /** Every day on which the map changed, oldest first. */
  changeDays(): readonly Day[] {
    this.#changeDays ??= [
      ...new Set([
        ...this.versions.flatMap((unit) => [unit.from ?? [], unit.to ?? []].flat()),
        ...this.successions.map((edge) => edge.day)
      ])
    ].sort();
    return this.#changeDays;
  }
}

export function territory(versions: readonly UnitVersion[], successions: readonly Succession[]): Territory {
  return new Territory(versions, successions);
}

function put<Value>(into: Map<string, Value[]>, key: string, value: Value): void {
  const had = into.get(key);
  if (had) had.push(value);
  else into.set(key, [value]);
}
