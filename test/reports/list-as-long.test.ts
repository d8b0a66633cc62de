import assert from 'node:assert/strict';
import test from 'node:test';

import records from '#operations/figures/records.ts';
import { openOffice, review } from './signing.ts';

const { house, leader, person, signed, frozen } = await openOffice();

for (const map of ['as-it-stood', 'as-it-is-now']) {
  test(`a figure’s list is exactly as long as the figure, for every figure of a ten-year report, ${map}`, async () => {
    const { figures } = await frozen(await signed({ ...review, map }));
    const keys = Object.keys(figures);
    assert.ok(keys.length > 180, `${keys.length} figures`);
    let longest = 0;
    for (const [key, { indicator, unit, period, records: said, result, trace }] of Object.entries(figures)) {
      const input = {
        indicator,
        unit,
        from: period.from,
        to: period.to,
        map: trace.reading,
        part: trace.part
      };
      const { lines, total } = await house.perform(records, leader, input);
      assert.equal(total, said, key);
      assert.equal(lines.length, said, key);
      if (result.known && said === 0) assert.equal(result.value, 0, key);
      longest = Math.max(longest, lines.length);
    }
    assert.ok(longest > 1_000, `the longest list has ${longest} records`);
  });
}

test('for counts of single records the list is as long as the value itself', async () => {
  const reader = await person('doc.phuocson');
  const { figures } = await frozen(await signed());
  for (const key of ['outreach-sessions', 'launch-drives', 'listening-forums']) {
    const figure = figures[key];
    assert.ok(figure?.result.known, key);
    const { indicator, unit, period } = figure;
    const { lines } = await house.perform(records, reader, { indicator, unit, ...period });
    assert.equal(lines.length, figure.result.value, key);
  }
});
