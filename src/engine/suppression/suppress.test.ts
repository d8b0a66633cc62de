import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { boundsOf } from './bounds.ts';
import type { CountTable, Told, ToldTable } from './count-table.ts';
import { networkOf } from './network.ts';
import { suppress, suppressList } from './suppress.ts';
import { withheldLinks } from './withheld-links.ts';

const all = { rows: true, columns: true, grand: true };
const THRESHOLD = 3;

const tables = (size: number, most: number): fc.Arbitrary<CountTable> =>
  fc
    .record({
      rows: fc.integer({ min: 1, max: size }),
      columns: fc.integer({ min: 1, max: size }),
      published: fc.record({ rows: fc.boolean(), columns: fc.boolean(), grand: fc.boolean() })
    })
    .chain(({ rows, columns, published }) =>
      fc
        .array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows
        })
        .map((cells) => ({ cells, published }))
    );

test('a table without small counts is told whole', () => {
  const cells = [
    [3, 4],
    [5, 6]
  ];
  assert.deepEqual(suppress({ cells, published: all }, THRESHOLD), {
    cells,
    rows: [7, 11],
    columns: [8, 10],
    grand: 18
  });
});

test('a small count takes the next smallest with it, so that the sum does not tell it', () => {
  assert.deepEqual(suppressList([12, 1, 40, 7], THRESHOLD), {
    counts: [12, 'withheld', 40, 'withheld'],
    sum: 60
  });
});

test('two small counts whose sum is small as well take a third with them', () => {
  assert.deepEqual(suppressList([1, 1, 8, 9], THRESHOLD), {
    counts: ['withheld', 'withheld', 'withheld', 9],
    sum: 19
  });
});

test('a small sum is not told, nor what it is made of', () => {
  assert.deepEqual(suppressList([0, 2], THRESHOLD), { counts: ['withheld', 'withheld'], sum: 'withheld' });
  assert.deepEqual(suppressList([2], THRESHOLD), { counts: ['withheld'], sum: 'withheld' });
  assert.deepEqual(suppressList([], THRESHOLD), { counts: [], sum: 'withheld' });
});

test('in a table with all its sums three others go with a small count', () => {
  const cells = [
    [1, 20, 30],
    [21, 5, 31],
    [22, 24, 32]
  ];
  assert.deepEqual(suppress({ cells, published: all }, THRESHOLD), {
    cells: [
      ['withheld', 'withheld', 30],
      ['withheld', 'withheld', 31],
      [22, 24, 32]
    ],
    rows: [51, 57, 78],
    columns: [44, 49, 93],
    grand: 186
  });
});

test('no small count can be shown to be small, whatever is told beside it', () => {
  fc.assert(
    fc.property(tables(5, 12), fc.integer({ min: 1, max: 6 }), (table, threshold) => {
      const withheld = withheldLinks(networkOf(table), threshold);
      for (const [at, { value, isPublished }] of networkOf(table).links.entries()) {
        const { least, most } = boundsOf(table, withheld)[at] ?? { least: 0, most: 0 };
        if (value < threshold) assert.ok(most >= threshold, `${at}: ${least}–${most}`);
        if (withheld.has(at) && isPublished) assert.ok(least < most, `${at}: ${least}–${most}`);
      }
    }),
    { numRuns: 300 }
  );
});

test('what can be reckoned is the same when every possible table is tried', () => {
  const cap = 6;
  const cells = fc.array(fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 2 });
  const published = fc.record({ rows: fc.boolean(), columns: fc.boolean(), grand: fc.boolean() });
  fc.assert(
    fc.property(fc.record({ cells, published }), (table) => {
      const bounds = boundsOf(table, withheldLinks(networkOf(table), THRESHOLD));
      const possible = possibleTables(suppress(table, THRESHOLD), cap);
      for (const [at, found] of possible.entries()) {
        assert.equal(found.least, bounds[at]?.least);
        assert.equal(found.most, Math.min(bounds[at]?.most ?? 0, cap));
      }
    }),
    { numRuns: 40 }
  );
});

test('the same table is told the same way each time, and no sum that was not asked for', () => {
  fc.assert(
    fc.property(tables(4, 9), (table) => {
      const told = suppress(table, THRESHOLD);
      assert.deepEqual(suppress(structuredClone(table), THRESHOLD), told);
      assert.equal(told.rows !== undefined, table.published.rows);
      assert.equal(told.columns !== undefined, table.published.columns);
      assert.equal(told.grand !== undefined, table.published.grand);
    })
  );
});

test('a year of a province is withheld in a moment', () => {
  const cells = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (row * 7 + column * 5) % 11)
  );
  const started = performance.now();
  suppress({ cells, published: all }, THRESHOLD);
  assert.ok(performance.now() - started < 5_000);
});

/** The least and the most that each cell holds among all tables, with counts up to the cap, that are told alike. */
function possibleTables(told: ToldTable, cap: number): readonly { least: number; most: number }[] {
  const places = told.cells.flat();
  const columns = told.cells[0]?.length ?? 0;
  const found = places.map(() => ({ least: Infinity, most: 0 }));
  const values: number[] = [];
  const agrees = (sum: number, wanted: Told | undefined): boolean =>
    wanted === undefined || wanted === 'withheld' || wanted === sum;
  const rowAgrees = (row: number): boolean =>
    agrees(total(values.slice(row * columns, (row + 1) * columns)), told.rows?.[row]);
  const fits = (): boolean =>
    agrees(total(values), told.grand) &&
    told.cells[0]?.every((_, column) =>
      agrees(total(values.filter((__, at) => at % columns === column)), told.columns?.[column])
    ) === true;
  const grow = (): void => {
    if (values.length > 0 && values.length % columns === 0 && !rowAgrees(values.length / columns - 1)) return;
    const place = places[values.length];
    if (place === undefined) {
      if (fits()) values.forEach((value, at) => widen(found[at], value));
      return;
    }
    const options = place === 'withheld' ? Array.from({ length: cap + 1 }, (_, value) => value) : [place];
    for (const option of options) {
      values.push(option);
      grow();
      values.pop();
    }
  };
  grow();
  return found;
}

function widen(range: { least: number; most: number } | undefined, value: number): void {
  if (!range) return;
  range.least = Math.min(range.least, value);
  range.most = Math.max(range.most, value);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
