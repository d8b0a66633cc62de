import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { type Day, addDays, day, earlier, later } from '#basis/day.ts';

import { applyDecree } from './apply-decree.ts';
import { flawsOf } from './flaws.ts';
import { HamletWorld, type Pick, type Snapshot } from './hamlet-world.ts';
import { type MapReading, membersOf } from './membership.ts';
import { smallLand } from './small-land.ts';
import { type Territory, territory } from './territory.ts';
import { dawn, dusk, firstDayOf, isValidOn, lastDay, nation, type UnitVersion } from './unit.ts';
import type { Weight } from './weight.ts';

const start = day('2014-06-01');
const today = day('2018-01-01');
const period = { from: start, to: addDays(today, 400) };
const readings: readonly MapReading[] = ['as-it-stood', 'as-it-is-now'];
const whole: readonly Pick['kind'][] = ['merge', 'rename', 'transfer', 'merge-districts'];
const any: readonly Pick['kind'][] = [...whole, 'split', 'unsaid-split', 'cede'];
const said = any.filter((kind) => kind !== 'unsaid-split');

interface Raw {
  readonly commune: string;
  readonly day: Day;
  readonly number: number;
}

interface History {
  readonly world: HamletWorld;
  readonly map: Territory;
  readonly records: readonly Raw[];
}

function histories(kinds: readonly Pick['kind'][]): fc.Arbitrary<History> {
  const number = fc.nat({ max: 1000 });
  const pick = fc.record({ kind: fc.constantFrom(...kinds), a: number, b: number, c: number });
  const raw = fc.record({
    hamlet: number,
    at: fc.nat({ max: 1600 }),
    number: fc.integer({ min: 1, max: 50 })
  });
  return fc
    .record({ picks: fc.array(pick, { maxLength: 9 }), raws: fc.array(raw, { minLength: 1, maxLength: 25 }) })
    .map(({ picks, raws }) => {
      const world = new HamletWorld();
      for (const one of picks) world.decide(one);
      const first = territory(smallLand, []);
      const map = world.decrees.reduce((before, decree) => applyDecree(before, decree).territory, first);
      const records = raws.map(({ hamlet, at, number: size }): Raw => {
        const on = addDays(start, at);
        const places = [...snapshotOn(world, on).places.values()];
        return { commune: places[hamlet % places.length]?.commune ?? '', day: on, number: size };
      });
      return { world, map, records };
    });
}

function snapshotOn({ snapshots }: HamletWorld, on: Day): Snapshot {
  const found = snapshots.findLast((one) => one.from <= on);
  if (!found) throw new RangeError(on);
  return found;
}

/** The part of a record's hamlets that lies in the unit on a day, by counting hamlets. */
function truth(world: HamletWorld, unit: UnitVersion, { commune, day: on }: Raw, mapDay: Day): number {
  const hamlets = [...snapshotOn(world, on).places].filter(([, place]) => place.commune === commune);
  const map = snapshotOn(world, mapDay).places;
  const inside = hamlets.filter(([hamlet]) => {
    const place = map.get(hamlet);
    return (
      unit.level === 'nation' || (place && [place.commune, place.district, place.province].includes(unit.id))
    );
  });
  return inside.length / hamlets.length;
}

function mapDayOf(unit: UnitVersion, reading: MapReading, on: Day): Day {
  const wanted = reading === 'as-it-stood' ? on : today;
  return later(firstDayOf(unit), earlier(wanted, lastDay(unit) ?? dusk));
}

function weightOf(map: Territory, unit: string, reading: MapReading, raw: Raw): Weight | 0 {
  const { parts } = membersOf(map, { unit, period, reading, today });
  const found = parts.filter(
    (part) => part.commune === raw.commune && part.from <= raw.day && raw.day <= part.to
  );
  assert.ok(found.length <= 1, 'a record is counted twice');
  return found[0]?.weight ?? 0;
}

test('every random history is sound, and nothing of it is dropped or overwritten', () => {
  fc.assert(
    fc.property(histories(any), ({ world, map }) => {
      assert.deepEqual(flawsOf(map), []);
      for (const { from, places } of world.snapshots) {
        const on = from === dawn ? start : from;
        const living = map.versions.filter((unit) => unit.level === 'commune' && isValidOn(unit, on));
        const real = new Set([...places.values()].map((place) => place.commune));
        assert.deepEqual(new Set(living.map((unit) => unit.id)), real);
      }
    }),
    { numRuns: 150 }
  );
});

test('the total of the whole country equals the raw records under both readings', () => {
  fc.assert(
    fc.property(histories(any), ({ map, records }) => {
      for (const reading of readings)
        for (const raw of records) assert.equal(weightOf(map, nation.id, reading, raw), 1);
    }),
    { numRuns: 100 }
  );
});

test('a whole weight is the truth, and what is divided in truth is never called whole', () => {
  fc.assert(
    fc.property(histories(any), ({ world, map, records }) => {
      for (const unit of map.versions)
        for (const reading of readings)
          for (const raw of records) {
            const weight = weightOf(map, unit.id, reading, raw);
            const part = truth(world, unit, raw, mapDayOf(unit, reading, raw.day));
            const name = `${raw.commune} on ${raw.day} in ${unit.id}, ${reading}`;
            if (weight === 1 || weight === 0) assert.equal(part, weight, name);
            else if ('estimated' in weight) assert.ok(weight.estimated > 0 && weight.estimated < 1, name);
          }
    }),
    { numRuns: 120 }
  );
});

test('where communes only merge, move and change names, every later map is exact', () => {
  fc.assert(
    fc.property(histories(whole), ({ world, map, records }) => {
      for (const unit of map.versions)
        for (const reading of readings)
          for (const raw of records) {
            const mapDay = mapDayOf(unit, reading, raw.day);
            if (mapDay < raw.day) continue;
            assert.equal(weightOf(map, unit.id, reading, raw), truth(world, unit, raw, mapDay));
          }
    }),
    { numRuns: 80 }
  );
});

test('over the communes of today the shares of every earlier record add up to all of it', () => {
  fc.assert(
    fc.property(histories(said), ({ map, records }) => {
      for (const level of ['commune', 'district', 'province'] as const) {
        const living = map.versions.filter((unit) => unit.level === level && isValidOn(unit, today));
        for (const raw of records.filter((one) => one.day <= today)) {
          const sum = living
            .map((unit) => weightOf(map, unit.id, 'as-it-is-now', raw))
            .reduce<number>((total, weight) => total + asNumber(weight), 0);
          assert.ok(Math.abs(sum - 1) < 1e-9, `${raw.commune} on ${raw.day}: ${sum}`);
        }
      }
    }),
    { numRuns: 120 }
  );
});

test('over the units of its own day every record counts exactly once as it stood', () => {
  fc.assert(
    fc.property(histories(any), ({ map, records }) => {
      for (const raw of records)
        for (const level of ['commune', 'district', 'province'] as const) {
          const there = map.versions.filter((unit) => unit.level === level && isValidOn(unit, raw.day));
          const weights = there.map((unit) => weightOf(map, unit.id, 'as-it-stood', raw));
          assert.deepEqual(
            weights.filter((weight) => weight !== 0),
            [1]
          );
        }
    }),
    { numRuns: 80 }
  );
});

test('where a commune was split once, the estimate is the share of its hamlets', () => {
  fc.assert(
    fc.property(histories(['split', 'cede']), ({ world, map, records }) => {
      fc.pre(world.decrees.length === 1);
      const living = map.versions.filter((unit) => isValidOn(unit, today));
      for (const unit of living)
        for (const raw of records.filter((one) => one.day <= today)) {
          const weight = weightOf(map, unit.id, 'as-it-is-now', raw);
          const part = truth(world, unit, raw, mapDayOf(unit, 'as-it-is-now', raw.day));
          assert.ok(Math.abs(asNumber(weight) - part) < 1e-9);
        }
    }),
    { numRuns: 40 }
  );
});

function asNumber(weight: Weight | 0): number {
  if (weight === 0 || weight === 1) return weight;
  return 'estimated' in weight ? weight.estimated : Number.NaN;
}
