import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { addDays, day } from '#basis/day.ts';
import { contributionsOf } from '#engine/indicators/contribution.ts';
import { exampleEntries } from '#engine/indicators/example-entries.ts';
import type { CountedIndicator, Indicator, IndicatorExample } from '#engine/indicators/indicator.ts';
import { tally } from '#engine/indicators/tally.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import { fold } from '#engine/records/state.ts';
import { parties, sideOf } from '#programme/parties.ts';

const folder = import.meta.dirname;
const found = new Map<string, Indicator>();
for (const file of readdirSync(folder)) {
  if (!file.endsWith('.ts') || /\.(generated|test)\.ts$/u.test(file)) continue;
  const { default: declared } = (await import(path.join(folder, file))) as { default?: Indicator };
  if (declared) found.set(path.basename(file, '.ts'), declared);
}
const all = [...found.values()];
const counted = all.filter((one) => one.counted);

test('an indicator is named after its file', () => {
  assert.ok(found.size > 0);
  for (const [id, one] of found) assert.equal(one.id, id);
});

test('every example of a counted indicator comes to what it says', () => {
  for (const indicator of counted) {
    for (const example of indicator.examples) {
      assert.equal(valueOf(indicator, example), example.expect, `${indicator.id}: ${example.title}`);
    }
  }
});

test('every record of an example is one that its kind accepts, with steps that it has', () => {
  const rules = { today: day('2026-01-01'), isCommune: () => true, parties };
  for (const { id, examples } of counted) {
    for (const { kind, header, values, steps = [] } of examples.flatMap(({ given }) => given)) {
      const parsed = parseRecord(kind, { ...header, ...values }, rules);
      assert.ok('header' in parsed, `${id}: ${JSON.stringify(parsed)}`);
      for (const { step } of steps)
        assert.ok(
          kind.steps?.some((one) => one.id === step),
          `${id}: ${step}`
        );
    }
  }
});

test('every counted indicator has an example that counts', () => {
  for (const { id, examples } of counted) {
    assert.ok(
      examples.some(({ expect }) => expect !== 0),
      id
    );
  }
});

test('every example of a derived indicator comes to what it says', () => {
  for (const indicator of all) {
    if (indicator.counted) continue;
    assert.ok(indicator.examples.length > 0, indicator.id);
    for (const { parts, expect } of indicator.examples) {
      assert.equal(parts.length, indicator.needs.length, indicator.id);
      assert.equal(indicator.reckon(parts), expect, indicator.id);
    }
  }
});

test('a rate whose whole is nothing is unknown', () => {
  for (const indicator of all) {
    if (!indicator.counted && indicator.nature === 'rate') {
      assert.equal(indicator.reckon(indicator.needs.map(() => 0)), undefined, indicator.id);
    }
  }
});

test('a derived indicator of a stock or flow adds up parts of its own nature', () => {
  for (const indicator of all) {
    if (indicator.counted || indicator.nature === 'rate') continue;
    for (const part of indicator.needs) assert.equal(part.nature, indicator.nature, indicator.id);
  }
});

test('an example counts only within its days, and a stock until it ends', () => {
  for (const indicator of counted.filter(({ nature }) => nature === 'flow')) {
    for (const example of indicator.examples) {
      const earlier = { from: addDays(example.from, -36_500), to: addDays(example.from, -36_000) };
      assert.equal(valueOf(indicator, { ...example, ...earlier }), 0, indicator.id);
    }
  }
});

test('definitions are kept oldest first', () => {
  for (const { id, definitions } of counted) {
    const days = definitions.map(({ from }) => from);
    assert.deepEqual(days, days.toSorted(), id);
    assert.ok(days.length > 0, id);
  }
});

test('phrases are in NFC, the most specific first, and each belongs to one indicator', () => {
  const owner = new Map<string, string>();
  for (const { id, phrases } of all) {
    assert.ok(phrases.length > 0, id);
    phrases.forEach((phrase, index) => {
      assert.equal(phrase, phrase.normalize('NFC'), id);
      const later = phrases.slice(index + 1).find((other) => other.includes(phrase));
      assert.equal(later, undefined, `${id}: “${phrase}” hides “${later}”`);
      assert.equal(owner.get(phrase), undefined, `“${phrase}” is of ${owner.get(phrase)} and ${id}`);
      owner.set(phrase, id);
    });
  }
});

function valueOf(indicator: CountedIndicator, example: IndicatorExample): number {
  let made = 0;
  const contributions = example.given.flatMap((given) => {
    const entries = exampleEntries(given, () => `example-${(made += 1)}`);
    return contributionsOf(fold(given.kind, entries, sideOf), [indicator]);
  });
  const here = contributions.filter(({ unit }) => unit === example.unit);
  return tally(indicator, here, example).value;
}
