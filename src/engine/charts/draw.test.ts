import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';

import type { Chart } from './chart.ts';
import { draw } from './draw.ts';
import { examples } from './examples.ts';
import { tableOf } from './table.ts';
import { describe } from './words.ts';

const folder = new URL('../../../test/golden/charts/', import.meta.url);

/** A picture that differs is written beside its golden as `…-changed.svg`, to be looked at. */
function sameAsGolden(name: string, svg: string): void {
  const golden = new URL(`${name}.svg`, folder);
  if (!existsSync(golden)) writeFileSync(golden, `${svg}\n`);
  if (readFileSync(golden, 'utf8') === `${svg}\n`) return;
  writeFileSync(new URL(`${name}-changed.svg`, folder), `${svg}\n`);
  assert.fail(`${name} looks different; compare test/golden/charts/${name}-changed.svg`);
}

for (const [name, chart] of Object.entries(examples)) {
  test(`the chart “${name}” is drawn as its golden pictures, wide and narrow`, () => {
    const widths = chart.mark === 'sparkline' ? { small: 140 } : { wide: 720, narrow: 328 };
    for (const [size, width] of Object.entries(widths)) {
      sameAsGolden(`${name}-${size}`, draw(chart, { id: `${name}-${size}`, width }));
    }
  });
}

const gap: Chart = {
  mark: 'bars',
  title: 'A < B & "C"',
  noun: 'buổi',
  language: 'vi',
  places: [{ label: '2013' }, { label: '2014' }],
  series: [{ label: 'Số buổi', values: [{ value: undefined }, { value: 1300 }] }]
};

test('an unknown value is a question mark in the picture and a word in the table, never 0', () => {
  assert.match(draw(gap, { id: 'gap', width: 328 }), />\?<\/text>/u);
  assert.deepEqual(tableOf(gap).rows, [
    { label: '2013', cells: ['chưa rõ'] },
    { label: '2014', cells: ['1.300'] }
  ]);
});

test('what is heard names the extremes and what is unknown', () => {
  assert.equal(describe(gap), 'Cao nhất: 1.300 buổi (2014); thấp nhất: 1.300 buổi (2014). Chưa rõ: 2013.');
});

test('texts are escaped, and nothing is styled inline', () => {
  const svg = draw(gap, { id: 'gap', width: 328 });
  assert.match(svg, /A &lt; B &amp; &quot;C&quot;/u);
  for (const chart of Object.values(examples)) {
    assert.doesNotMatch(draw(chart, { id: 'any', width: 328 }), /style=|NaN|undefined|Infinity/u);
  }
});

test('a chart without any number is still drawn', () => {
  for (const mark of ['bars', 'line', 'stacked', 'sparkline', 'multiples'] as const) {
    const empty: Chart = { ...gap, mark, places: [], series: [] };
    assert.doesNotMatch(draw(empty, { id: 'none', width: 328 }), /NaN|Infinity/u);
  }
});
