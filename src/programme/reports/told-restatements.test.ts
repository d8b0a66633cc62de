import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Commission } from '#engine/reports/report.ts';
import { textsOf } from '#engine/documents/texts-of.ts';
import { reports } from '../report-catalogue.ts';

const period = { from: day('2023-01-01'), to: day('2023-12-31') };

function told(value: number): Figure {
  return {
    indicator: 'launch-drives',
    unit: '511@0',
    period,
    result: { known: true, value, bound: 'exact', low: value, high: value },
    records: value,
    unconfirmed: 0,
    reported: [],
    trace: {
      definitions: [],
      reading: 'as-it-stood',
      communes: 1,
      recording: 1,
      remarks: [],
      ledger: 0,
      parts: []
    }
  };
}

const commission: Commission = {
  unit: { id: '511@0', name: 'Huyện Phước Sơn', code: '511', level: 'district' },
  above: 'Tỉnh Quảng Nam',
  places: [],
  period,
  reading: 'as-it-stood',
  side: 'police',
  chosen: [],
  restatements: [
    {
      report: '018f0000-0000-7000-8000-000000000000',
      number: '05/BC-CAH',
      day: day('2023-07-11'),
      was: told(138),
      now: told(137),
      reasons: ['1 bản ghi bị rút']
    }
  ],
  planned: [],
  today: day('2024-01-10'),
  illustration: false
};

// What a report was given to tell is never told by a later one, so every type has to print it.
for (const { id, compose } of reports.values()) {
  test(`the ${id} report tells which earlier figures have changed, from what to what, and why`, () => {
    const words = textsOf(compose(commission, () => told(12))).map(({ text }) => text);
    for (const one of ['Số 05/BC-CAH ngày 11/7/2023', '138', '137', '1 bản ghi bị rút'])
      assert.ok(words.includes(one), one);
  });
}
