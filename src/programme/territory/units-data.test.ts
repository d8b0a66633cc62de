import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { day, type Day } from '#basis/day.ts';
import { classes, homeOf } from '#engine/territory/classes.ts';
import { flawsOf } from '#engine/territory/flaws.ts';
import { landingOf } from '#engine/territory/landing.ts';
import { type MapReading, membersOf } from '#engine/territory/membership.ts';
import { nameOn } from '#engine/territory/name-on.ts';
import { territory } from '#engine/territory/territory.ts';
import { isValidOn, type Level } from '#engine/territory/unit.ts';

import phuocSonCu from './phuoc-son-cu.ts';
import { parseInstruments, parseSuccessions, parseUnits } from './unit-tables.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/units/${name}`, import.meta.url), 'utf8');
const units = parseUnits(read('units.csv'));
const successions = parseSuccessions(read('successions.csv'));
const vietnam = territory(units, successions);
const today = day('2026-11-23');
const eve = day('2025-06-30');
const reform = day('2025-07-01');
const readings: readonly MapReading[] = ['as-it-stood', 'as-it-is-now'];

const count = (level: Level, on: Day): number =>
  units.filter((unit) => unit.level === level && isValidOn(unit, on)).length;

test('the data holds 16,790 versions and 14,016 successions, without any flaw', () => {
  assert.equal(units.length, 16_790);
  assert.equal(successions.length, 14_016);
  assert.deepEqual(flawsOf(vietnam), []);
});

test('the counts of provinces, districts and communes are the official ones', () => {
  const expected: readonly (readonly [string, number, number, number])[] = [
    ['2013-01-01', 63, 700, 11_145],
    ['2014-12-31', 63, 708, 11_161],
    ['2018-01-01', 63, 713, 11_162],
    ['2020-12-31', 63, 707, 10_614],
    ['2023-12-31', 63, 705, 10_598],
    ['2025-06-30', 63, 696, 10_035],
    ['2025-07-01', 34, 0, 3_321],
    ['2026-06-01', 34, 0, 3_321]
  ];
  for (const [on, ...counts] of expected) {
    const found = (['province', 'district', 'commune'] as const).map((level) => count(level, day(on)));
    assert.deepEqual(found, counts, on);
  }
});

test('every instrument that a succession names is listed', () => {
  const listed = new Set(parseInstruments(read('instruments.csv')).map((one) => one.id));
  const named = successions.map((edge) => edge.instrument).filter((name) => name !== '');
  assert.deepEqual(
    named.filter((name) => !listed.has(name) && !name.split('+').every((part) => listed.has(part))),
    []
  );
});

test('every one of the 10,035 old communes lands whole on communes of 1/7/2025', () => {
  for (const old of units.filter((unit) => unit.level === 'commune' && isValidOn(unit, eve))) {
    const { known, clouds } = landingOf(vietnam, old.id, eve, reform);
    const mass = [...known.values(), ...clouds.map((cloud) => cloud.mass)].reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(mass - 1) < 1e-9, old.id);
    for (const id of known.keys()) assert.ok(vietnam.find(id)?.from === reform, `${old.id} → ${id}`);
  }
});

test('20728 is one commune in 2024 and another in 2025', () => {
  const before = vietnam.byCode('20728', day('2024-06-01'));
  const after = vietnam.byCode('20728', reform);
  assert.equal(before?.id, '20728@0');
  assert.equal(after?.id, '20728@2025-07-01');
  assert.equal(vietnam.parentOn('20728@0', eve)?.name, 'Huyện Phước Sơn');
  assert.equal(vietnam.parentOn('20728@2025-07-01', reform)?.name, 'Thành phố Đà Nẵng');
});

test('the twelve communes of Phước Sơn became five, and its area outlives it', () => {
  const { unit } = phuocSonCu;
  assert.equal(vietnam.communesOn(unit, eve).length, 12);
  for (const reading of readings) {
    const period = { from: reform, to: today };
    const { parts, remarks } = membersOf(vietnam, { unit, period, reading, today });
    assert.deepEqual(
      parts.map((part) => part.commune.slice(0, 5)),
      ['20722', '20728', '20734', '20740', '20752']
    );
    assert.ok(
      parts.every(({ weight, from, to }) => weight === 1 && from === period.from && to === period.to)
    );
    assert.equal(remarks[0]?.kind, 'ended-before-period');
  }
  assert.equal(nameOn(vietnam, unit, today), 'Địa bàn huyện Phước Sơn (cũ)');
  assert.equal(nameOn(vietnam, unit, eve), 'Huyện Phước Sơn');
});

test('the new commune Phước Năng has the records of the three communes it was made of', () => {
  for (const reading of readings) {
    const question = {
      unit: '20734@2025-07-01',
      period: { from: day('2013-08-01'), to: today },
      reading,
      today
    };
    const { parts } = membersOf(vietnam, question);
    assert.deepEqual(
      parts.map((part) => part.commune),
      ['20731@0', '20734@0', '20734@2025-07-01', '20737@0']
    );
    assert.ok(parts.every(({ weight }) => weight === 1));
  }
});

test('records of 2024 in every commune add up to the total over the 34 provinces of today', () => {
  const on = day('2024-09-15');
  const there = units.filter((unit) => unit.level === 'commune' && isValidOn(unit, on));
  const records = new Map(there.map((unit, index) => [unit.id, (index * 7919) % 13]));
  const total = [...records.values()].reduce((a, b) => a + b, 0);
  const provinces = units.filter((unit) => unit.level === 'province' && isValidOn(unit, today));
  assert.equal(provinces.length, 34);
  let sum = 0;
  for (const { id } of provinces) {
    const question = { unit: id, period: { from: on, to: on }, reading: 'as-it-is-now', today } as const;
    for (const { commune, weight } of membersOf(vietnam, question).parts) {
      assert.equal(weight, 1, commune);
      sum += records.get(commune) ?? 0;
    }
  }
  assert.equal(sum, total);
});

test('records since 2013 add up over the communes of today, divided ones by estimated shares', () => {
  const period = { from: day('2013-01-01'), to: today };
  const living = units.filter((unit) => unit.level === 'commune' && isValidOn(unit, today));
  const counted = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const { id } of living) {
    for (const part of membersOf(vietnam, { unit: id, period, reading: 'as-it-is-now', today }).parts) {
      const key = `${part.commune} ${part.from}`;
      const { weight } = part;
      if (weight !== 1 && 'unknown' in weight) doubtful.add(key);
      else counted.set(key, (counted.get(key) ?? 0) + (weight === 1 ? 1 : weight.estimated));
    }
  }
  for (const [key, sum] of counted) {
    if (!doubtful.has(key)) assert.ok(Math.abs(sum - 1) < 1e-9, `${key}: ${sum}`);
  }
  const communes = units.filter((unit) => unit.level === 'commune').map((unit) => unit.id);
  const seen = new Set([...counted.keys(), ...doubtful].map((key) => key.split(' ')[0]));
  assert.deepEqual(
    communes.filter((id) => !seen.has(id)),
    []
  );
});

test('island districts without communes hold what was recorded in the communes they had', () => {
  const question = { period: { from: day('2018-05-01'), to: day('2018-05-01') }, today } as const;
  for (const reading of readings) {
    const { parts } = membersOf(vietnam, { ...question, unit: '21548@2025-07-01', reading });
    assert.deepEqual(
      parts.map(({ commune, weight }) => [commune, weight]),
      [
        ['21541@0', 1],
        ['21544@0', 1],
        ['21547@0', 1]
      ]
    );
  }
});

test('a commune of a divided district is found by name without diacritics', () => {
  assert.ok(vietnam.search('phuoc hoa').some((unit) => unit.id === '20729@0'));
  assert.ok(vietnam.search('Phước Hòa').some((unit) => unit.id === '20729@0'));
  assert.equal(vietnam.search('20728')[0]?.id, '20728@2025-07-01');
});

test('classes keep to one home, and the communes of Phước Sơn share one', () => {
  const classOf = classes(vietnam, today);
  const homes = new Map<string, string>();
  for (const [id, group] of classOf) {
    const commune = vietnam.find(id);
    assert.ok(commune);
    const home = homeOf(vietnam, commune);
    assert.equal(homes.get(group) ?? home, home, group);
    homes.set(group, home);
  }
  const phuocSon = vietnam.communesOn('511@0', eve).map((unit) => classOf.get(unit.id));
  assert.deepEqual([...new Set(phuocSon)], ['511@0.49@0>48@2025-07-01']);
  assert.ok(homes.size < 1500, String(homes.size));
});
