import { randomUUIDv7 } from 'node:crypto';

import { addDays, type Day, day, dayNumber } from '#basis/day.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { Field, FieldValue, Values } from '#engine/records/field.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { fold } from '#engine/records/state.ts';
import { firstDayOf, lastDay, type UnitVersion } from '#engine/territory/unit.ts';
import { appended } from '#operations/recording/appended.ts';
import type { World } from '#operations/world.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import type { Appended } from '#store/ledger/append.ts';

export const first = day('2016-11-01');
export const last = day('2026-10-31');
const span = dayNumber(last) - dayNumber(first) + 1;

/** Small and repeatable; good enough to spread records about. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/** Made-up records over the real map: any kind, any commune that stood on the day, some joint, some corrected. */
export class Synthetic {
  readonly #world: World;
  readonly #by: string;
  readonly #roll = dice(20_130_801);
  readonly #kinds: readonly RecordKind[] = [...kinds.values()];
  readonly #before: readonly UnitVersion[];
  readonly #after: readonly UnitVersion[];

  constructor(world: World, by: string) {
    this.#world = world;
    this.#by = by;
    const communes = world.territory.versions.filter((unit) => unit.level === 'commune');
    this.#before = communes.filter((unit) => firstDayOf(unit) < '2025-07-01');
    this.#after = communes.filter((unit) => (lastDay(unit) ?? last) >= '2025-07-01');
  }

  /** The record with all that ever happened to it: its last state, and each entry with what it changed. */
  next(): readonly Appended[] {
    const kind = this.#one(this.#kinds);
    const on = addDays(first, this.#roll(span));
    const entries = this.#life(kind, this.#communeOn(on), on);
    const items: Appended[] = [];
    for (const [place, entry] of entries.entries()) {
      const before = fold(kind, entries.slice(0, place), sideOf);
      const item = appended(this.#world, kind, before, entry);
      if (item) items.push(item);
    }
    return items;
  }

  #life(kind: RecordKind, unit: string, on: Day): readonly Entry[] {
    const record = randomUUIDv7();
    const written = () => ({
      id: randomUUIDv7(),
      record,
      kind: kind.id,
      at: `${on}T05:00:00.000Z`,
      by: this.#by,
      party: 'police'
    });
    const isJoint = this.#roll(5) === 0;
    const header = { unit, day: on, host: 'police', coHosts: isJoint ? ['front'] : [], source: '12/BC-CAX' };
    const entries: Entry[] = [{ ...written(), act: 'recorded', header, values: this.#values(kind) }];
    if (isJoint && this.#roll(4) > 0) entries.push({ ...written(), act: 'confirmed' });
    if (this.#roll(50) === 0) entries.push({ ...written(), act: 'withdrawn' });
    const steps = (kind.steps ?? []).slice(1);
    if (steps.length > 0 && this.#roll(2) === 0) {
      const taken = { step: this.#one(steps).id, day: addDays(on, this.#roll(400)) };
      entries.push({ ...written(), act: 'stepped', ...taken });
    }
    return entries;
  }

  #values(kind: RecordKind): Values {
    const good = kind.examples.filter((example) => !example.refused);
    const template = good.length > 0 ? this.#one(good).values : {};
    const made = Object.entries(kind.fields).flatMap(([name, field]): [string, FieldValue][] => {
      const value = this.#value(name, field) ?? template[name];
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(made);
  }

  #value(name: string, field: Field): FieldValue | undefined {
    switch (field.type) {
      case 'count':
        return this.#roll(120);
      case 'choice':
        return this.#one(field.options).id;
      case 'choices':
        return [this.#one(field.options).id];
      case 'yes-no':
        return this.#roll(2) === 0;
      case 'counts':
        return Object.fromEntries(field.options.map(({ id }) => [id, this.#roll(9)]));
      default:
        return name === 'model' ? `Mô hình ${this.#roll(60)}` : undefined;
    }
  }

  #communeOn(on: Day): string {
    const among = on < '2025-07-01' ? this.#before : this.#after;
    for (;;) {
      const unit = this.#one(among);
      if (firstDayOf(unit) <= on && (lastDay(unit) ?? last) >= on) return unit.id;
    }
  }

  #one<Of>(of: readonly Of[]): Of {
    const found = of[this.#roll(of.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }
}
