import assert from 'node:assert/strict';
import test from 'node:test';
import * as v from 'valibot';

import { day } from '#basis/day.ts';
import { isProblem } from '#basis/problem.ts';

import { applyDecree } from './apply-decree.ts';
import { decreeInput } from './decree-input.ts';
import type { Decree, Step } from './decree.ts';
import { flawsOf } from './flaws.ts';
import { type MapReading, membersOf } from './membership.ts';
import { smallLand } from './small-land.ts';
import { type Territory, territory } from './territory.ts';
import type { Weight } from './weight.ts';

const land = territory(smallLand, []);
const today = day('2026-01-01');
const period = { from: day('2010-01-01'), to: day('2026-12-31') };
const readings: readonly MapReading[] = ['as-it-stood', 'as-it-is-now'];

function decree(on: string, ...steps: Step[]): Decree {
  return { day: day(on), instrument: 'NQ-THU', title: 'Nghị quyết thử', steps };
}

function after(...decrees: Decree[]): Territory {
  return decrees.reduce((map, one) => applyDecree(map, one).territory, land);
}

function refusalOf(map: Territory, one: Decree): string {
  try {
    applyDecree(map, one);
  } catch (error) {
    if (isProblem(error) && error.code === 'decree-refused') return error.sentence.en;
    throw error;
  }
  return 'accepted';
}

/** Adds up records given as commune, day, number; estimated parts as numbers, unknown ones as NaN. */
function total(
  map: Territory,
  unit: string,
  reading: MapReading,
  records: readonly (readonly [string, string, number])[]
): number {
  const { parts } = membersOf(map, { unit, period, reading, today });
  return records
    .flatMap(([commune, on, number]) => {
      const part = parts.find((one) => one.commune === commune && one.from <= on && on <= one.to);
      return part ? [number * factor(part.weight)] : [];
    })
    .reduce((a, b) => a + b, 0);
}

function factor(weight: Weight): number {
  if (weight === 1) return 1;
  return 'estimated' in weight ? weight.estimated : Number.NaN;
}

const mergeThree = decree('2020-01-01', {
  kind: 'merge',
  from: ['10101@0', '10102@0', '10103@0'],
  into: { code: '10101', name: 'Xã Mới', parentCode: '101' }
});

test('three communes holding 10, 8 and 7 give 25 after their merger, under every reading and at every level', () => {
  const map = after(mergeThree);
  const records = [
    ['10101@0', '2019-03-01', 10],
    ['10102@0', '2018-03-01', 8],
    ['10103@0', '2019-12-31', 7]
  ] as const;
  for (const unit of ['10101@2020-01-01', '101@0', '10@0', 'vn@0'])
    for (const reading of readings)
      assert.equal(total(map, unit, reading, records), 25, `${unit} ${reading}`);
});

test('a merger adds up what came before and after it, and leaves each old figure as it was', () => {
  const map = after(mergeThree);
  const records = [
    ['10101@0', '2019-12-31', 10],
    ['10101@2020-01-01', '2020-01-01', 4]
  ] as const;
  for (const reading of readings) {
    assert.equal(total(map, '10101@2020-01-01', reading, records), 14);
    assert.equal(total(map, '10101@0', reading, records.slice(0, 1)), 10);
  }
});

test('a split with shares is estimated in the parts and whole above them', () => {
  const map = after(
    decree('2020-01-01', {
      kind: 'split',
      from: '10101@0',
      into: [
        { code: '10105', name: 'Xã A', parentCode: '101', share: 0.3 },
        { code: '10106', name: 'Xã B', parentCode: '102', share: 0.7 }
      ]
    })
  );
  const { parts, remarks } = membersOf(map, {
    unit: '10105@2020-01-01',
    period: { from: day('2019-01-01'), to: day('2019-12-31') },
    reading: 'as-it-is-now',
    today
  });
  assert.deepEqual(
    parts.map((part) => part.weight),
    [{ estimated: 0.3, basis: 'N' }]
  );
  assert.ok(remarks.some((remark) => remark.kind === 'partly-estimated'));
  const records = [['10101@0', '2019-06-01', 100]] as const;
  assert.equal(total(map, '10@0', 'as-it-is-now', records), 100);
  assert.equal(total(map, '102@0', 'as-it-is-now', records), 70);
  assert.equal(total(map, '102@0', 'as-it-stood', records), 0);
  assert.equal(total(map, '101@0', 'as-it-stood', records), 100);
});

test('a split without shares is unknown in the parts and whole above them', () => {
  const map = after(
    decree('2020-01-01', {
      kind: 'split',
      from: '10101@0',
      into: [
        { code: '10105', name: 'Xã A', parentCode: '101', share: null },
        { code: '10106', name: 'Xã B', parentCode: '101', share: null }
      ]
    })
  );
  const records = [['10101@0', '2019-06-01', 100]] as const;
  assert.ok(Number.isNaN(total(map, '10105@2020-01-01', 'as-it-is-now', records)));
  assert.equal(total(map, '101@0', 'as-it-is-now', records), 100);
});

test('a unit that gives a part away keeps the remainder', () => {
  const map = after(
    decree('2020-01-01', {
      kind: 'split',
      from: '10101@0',
      keeps: 0.6,
      into: [{ code: '10102', name: 'Xã 10102', parentCode: '101', share: 0.4 }]
    })
  );
  const before = [['10101@0', '2019-06-01', 10]] as const;
  const later = [['10101@0', '2021-06-01', 10]] as const;
  assert.equal(total(map, '10101@0', 'as-it-is-now', before), 6);
  assert.equal(total(map, '10102@0', 'as-it-is-now', before), 4);
  assert.equal(total(map, '10101@0', 'as-it-stood', before), 10);
  assert.equal(total(map, '10101@0', 'as-it-is-now', later), 10);
});

test('a district that ends keeps its area, and its communes go on in the province', () => {
  const map = after(
    decree(
      '2020-01-01',
      { kind: 'abolish', unit: '101@0' },
      ...['10101', '10102', '10103'].map((code): Step => ({
        kind: 'transfer',
        unit: `${code}@0`,
        parentCode: '10'
      }))
    ),
    decree('2022-01-01', {
      kind: 'merge',
      from: ['10101@2020-01-01', '10102@2020-01-01'],
      into: { code: '10102', name: 'Xã Hai', parentCode: '10' }
    })
  );
  const records = [
    ['10101@0', '2019-06-01', 1],
    ['10103@2020-01-01', '2020-06-01', 2],
    ['10102@2022-01-01', '2023-06-01', 4]
  ] as const;
  for (const reading of readings) assert.equal(total(map, '101@0', reading, records), 7, reading);
});

test('a new commune made across the border of an ended district is of unknown weight in it', () => {
  const map = after(
    decree(
      '2020-01-01',
      ...['101', '102'].map((code): Step => ({ kind: 'abolish', unit: `${code}@0` })),
      {
        kind: 'merge',
        from: ['10101@0', '10201@0'],
        into: { code: '10101', name: 'Xã Liên Huyện', parentCode: '10' }
      },
      ...['10102', '10103', '10202', '10203'].map((code): Step => ({
        kind: 'transfer',
        unit: `${code}@0`,
        parentCode: '10'
      }))
    )
  );
  const { parts } = membersOf(map, {
    unit: '101@0',
    period: { from: day('2021-01-01'), to: day('2021-12-31') },
    reading: 'as-it-is-now',
    today
  });
  assert.deepEqual(
    parts.map(({ commune, weight }) => [commune, weight]),
    [
      ['10101@2020-01-01', { unknown: 'mixed-origin' }],
      ['10102@2020-01-01', 1],
      ['10103@2020-01-01', 1]
    ]
  );
});

test('merging provinces takes their districts along', () => {
  const result = applyDecree(
    land,
    decree('2020-01-01', {
      kind: 'merge',
      from: ['10@0', '20@0'],
      into: { code: '20', name: 'Tỉnh Chung', parentCode: 'vn' }
    })
  );
  assert.deepEqual(flawsOf(result.territory), []);
  assert.equal(result.territory.communesOn('20@2020-01-01', day('2020-01-01')).length, 12);
  const lines = result.changes.map((change) => change.label.vi);
  assert.ok(lines.includes('→ toàn bộ vào Tỉnh Chung (20@2020-01-01).'));
  assert.ok(lines.includes('Huyện 101 (101@2020-01-01) bắt đầu từ ngày 2020-01-01, thuộc Tỉnh Chung.'));
});

test('a dry run changes nothing', () => {
  const before = land.versions;
  applyDecree(land, mergeThree);
  assert.equal(land.versions, before);
  assert.equal(land.find('10101@0')?.to, null);
});

test('what cannot be is refused with the reason', () => {
  const map = after(mergeThree);
  const rename = (unit: string): Step => ({ kind: 'rename', unit, name: 'Xã Khác' });
  const into = { code: '10199', name: 'Xã Khác', parentCode: '101' };
  const half = (
    share: number | null,
    code: string
  ): { code: string; name: string; parentCode: string; share: number | null } => ({
    ...into,
    code,
    share
  });
  const cases: readonly (readonly [RegExp, Decree])[] = [
    [/There is no unit/, decree('2021-01-01', rename('99999@0'))],
    [/not valid on the day before/, decree('2021-01-01', rename('10102@0'))],
    [/cannot be put before recorded history/, decree('2019-01-01', rename('10102@0'))],
    [/cannot be put before recorded history/, decree('2020-01-01', rename('10101@2020-01-01'))],
    [/stands in two steps/, decree('2021-01-01', rename('10201@0'), rename('10201@0'))],
    [
      /belongs to Xã 10202/,
      decree('2021-01-01', { kind: 'merge', from: ['10201@0'], into: { ...into, code: '10202' } })
    ],
    [
      /must make 1/,
      decree('2021-01-01', { kind: 'split', from: '10201@0', into: [half(0.5, '10198'), half(0.4, '10199')] })
    ],
    [
      /must make 1/,
      decree('2021-01-01', { kind: 'split', from: '10201@0', into: [half(1, '10198'), half(null, '10199')] })
    ],
    [/one level are merged/, decree('2021-01-01', { kind: 'merge', from: ['10201@0', '102@0'], into })],
    [/cannot lie in itself/, decree('2021-01-01', { kind: 'transfer', unit: '102@0', parentCode: '102' })],
    [/cannot lie in itself/, decree('2021-01-01', { kind: 'transfer', unit: '102@0', parentCode: '10201' })],
    [
      /needs a valid unit above/,
      decree('2021-01-01', { kind: 'transfer', unit: '10201@0', parentCode: '77' })
    ],
    [/needs a valid unit above/, decree('2021-01-01', { kind: 'abolish', unit: '102@0' })],
    [/cannot change the nation/, decree('2021-01-01', rename('vn@0'))]
  ];
  for (const [reason, one] of cases) assert.match(refusalOf(map, one), reason);
});

test('a decree is read from plain input, and a stray field is refused', () => {
  assert.deepEqual(v.parse(decreeInput, JSON.parse(JSON.stringify(mergeThree))), mergeThree);
  assert.equal(v.safeParse(decreeInput, { ...mergeThree, extra: 1 }).success, false);
  assert.equal(v.safeParse(decreeInput, { ...mergeThree, day: '2020-02-30' }).success, false);
});
