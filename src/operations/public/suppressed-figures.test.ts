import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { day } from '#basis/day.ts';
import { leastTold, sensitiveFamilies } from '#programme/public/sensitive.ts';
import { chosenFigures } from './chosen-figures.ts';
import { suppressedFigures, type ToldFigure } from './suppressed-figures.ts';

const unit = '20722@2025-07-01';
const period = { from: day('2025-01-01'), to: day('2025-12-31') };
const [tips] = sensitiveFamilies;
const parts = tips?.of.map(({ id }) => id) ?? [];
const sum = tips?.sum?.id ?? '';

function kept(indicator: string, value: number, more = {}) {
  return {
    position: 1,
    unit,
    indicator,
    period,
    reading: 'as-it-stood' as const,
    result: { known: true as const, value, bound: 'exact' as const },
    records: value,
    behind: { months: [] },
    approvedBy: { report: 'a' },
    approvedOn: day('2026-01-09'),
    ...more
  };
}

function told(figures: readonly ReturnType<typeof kept>[]): ReadonlyMap<string, ToldFigure> {
  const all = suppressedFigures(chosenFigures(figures), () => true);
  return new Map(all.map((one) => [one.indicator, one]));
}

test('no small count of tips is told, nor how many records it has, and the sum tells none', () => {
  const counts = fc.array(fc.nat(9), { minLength: parts.length, maxLength: parts.length });
  fc.assert(
    fc.property(counts, (values) => {
      const total = values.reduce((all, one) => all + one, 0);
      const shown = told([kept(sum, total), ...parts.map((id, index) => kept(id, values[index] ?? 0))]);
      const hidden = parts.filter((id) => shown.get(id)?.told === 'withheld');
      for (const [index, id] of parts.entries()) {
        const value = values[index] ?? 0;
        if (value < leastTold) assert.equal(shown.get(id)?.told, 'withheld', id);
        assert.equal(shown.get(id)?.records, 0);
      }
      if (shown.get(sum)?.told === 'withheld' || hidden.length === 0) return;
      const rest = parts.reduce((left, id) => {
        const one = shown.get(id)?.told;
        return typeof one === 'number' ? left - one : left;
      }, total);
      assert.ok(hidden.length > 1 && rest >= leastTold, `${hidden.length} ${rest}`);
    })
  );
});

test('sensitive counts are told of communes that stand only, and under one reading of the map', () => {
  const figures = [
    kept(sum, 70),
    kept(sum, 90, { reading: 'as-it-is-now' }),
    ...parts.map((id) => kept(id, 10))
  ];
  assert.equal(told(figures).get(sum)?.told, 70);
  assert.deepEqual(
    suppressedFigures(chosenFigures(figures), () => false),
    []
  );
});

test('a sum and parts that different papers approved are not told beside one another', () => {
  const other = parts.map((id) => kept(id, 10, { approvedBy: { report: 'b' } }));
  const shown = told([kept(sum, 70), ...other]);
  assert.equal(shown.get(sum)?.told, 70);
  for (const id of parts) assert.equal(shown.get(id), undefined);
});

test('where the parts do not add up to the sum only the sum is told', () => {
  const shown = told([kept(sum, 71), ...parts.map((id) => kept(id, 10))]);
  assert.equal(shown.get(sum)?.told, 71);
  for (const id of parts) assert.equal(shown.get(id)?.told, 'withheld');
});

test('of two spans of a year the longer one is told, and of two papers about it the later', () => {
  const half = { period: { from: day('2025-01-01'), to: day('2025-06-30') }, position: 9 };
  const shown = told([
    kept('outreach-sessions', 5, half),
    kept('outreach-sessions', 11),
    kept('outreach-sessions', 12, { position: 2 })
  ]);
  assert.equal(shown.get('outreach-sessions')?.told, 12);
});
