import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { day } from '#basis/day.ts';
import { fold } from '#basis/vietnamese.ts';
import type { Option } from '#engine/records/field.ts';
import { headerLabels } from '#engine/records/header-labels.ts';
import type { Example, RecordKind } from '#engine/records/kind.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import { parties } from '../parties.ts';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(name))
  .map((name) => path.basename(name, '.ts'));

const kinds = await Promise.all(
  files.map(async (file) => {
    const { default: kind } = (await import(`./${file}.ts`)) as { default: RecordKind };
    return { file, kind };
  })
);

const usual = {
  unit: '20728@0',
  day: day('2023-07-11'),
  host: 'police',
  coHosts: ['front'],
  source: 'Báo cáo số 12/BC-UBND ngày 05/7/2023 của UBND xã'
};

const rules = { today: day('2026-11-23'), parties, isCommune: (unit: string) => unit === '20728@0' };

function outcome(kind: RecordKind, { header, values }: Example) {
  return parseRecord(kind, { ...usual, ...header, ...values }, rules);
}

test('The programme declares twelve kinds of the seed and more', () => {
  assert.ok(kinds.length >= 24, String(kinds.length));
});

for (const { file, kind } of kinds) {
  test(`The kind ${file} is named after its file and takes no name of the header`, () => {
    assert.equal(kind.id, file);
    const taken = Object.keys(headerLabels);
    assert.deepEqual(
      Object.keys(kind.fields).filter((name) => taken.includes(name) || !/^[a-z][A-Za-z]*$/.test(name)),
      []
    );
  });

  test(`The examples of ${file} are accepted and refused as they say`, () => {
    for (const example of kind.examples) {
      const parsed = outcome(kind, example);
      const refused = 'problems' in parsed ? Object.keys(parsed.problems) : [];
      assert.deepEqual(refused.toSorted(), (example.refused ?? []).toSorted(), example.title);
      if ('values' in parsed) assert.deepEqual(parsed.values, example.values, example.title);
      const hinted = 'hints' in parsed ? parsed.hints.map(({ field }) => field) : [];
      if (example.hinted) assert.deepEqual(hinted.toSorted(), example.hinted.toSorted(), example.title);
    }
    assert.ok(kind.examples.some(({ refused }) => !refused));
    assert.ok(kind.examples.some(({ refused }) => refused));
  });

  test(`Every text of ${file} is NFC, and its labels can be told apart without diacritics`, () => {
    const whole = JSON.stringify(kind);
    assert.equal(whole, whole.normalize('NFC'));
    for (const options of optionsOf(kind)) {
      const names = options.flatMap(({ label }) => [...new Set([fold(label.vi), fold(label.en)])]);
      assert.equal(new Set(names).size, names.length, names.join());
      assert.ok(
        names.every((name) => !/[;|=:]/.test(name)),
        names.join()
      );
      assert.equal(new Set(options.map(({ id }) => id)).size, options.length);
    }
  });

  test(`A ${file} with steps of its own stands from its first step on, and its title is a text`, () => {
    const [first, ...others] = kind.steps ?? [];
    const isSequel = others.every(({ follows }) => follows);
    assert.equal(first?.turns, isSequel ? undefined : 'on');
    if (!isSequel) assert.ok(others.some(({ turns }) => turns === 'off'));
    if (kind.titledBy) assert.equal(kind.fields[kind.titledBy]?.type, 'text');
  });
}

test('What is held against the past is a count, and every kind with a count says what is odd in it', () => {
  for (const { kind } of kinds) {
    const isCount = (name: string): boolean => ['count', 'counts'].includes(kind.fields[name]?.type ?? '');
    const compared = kind.unlikeBefore ?? [];
    assert.ok(compared.every(isCount), kind.id);
    const counts = Object.keys(kind.fields).filter(isCount);
    if (counts.length > 0) assert.ok(compared.length > 0 || (kind.hints ?? []).length > 0, kind.id);
    if (kind.hints)
      assert.ok(
        kind.examples.some(({ hinted }) => hinted?.length),
        `${kind.id} shows no hint`
      );
  }
});

test('What is counted from a paper says so and is confirmed by nobody', () => {
  for (const { kind } of kinds) if (kind.needsSource) assert.equal(kind.confirmedBy, 'nobody', kind.id);
});

function optionsOf(kind: RecordKind): readonly (readonly Option[])[] {
  return Object.values(kind.fields).flatMap((field) => {
    if (field.type === 'rows')
      return Object.values(field.columns).flatMap((column) =>
        column.type === 'choice' ? [column.options] : []
      );
    return 'options' in field ? [field.options] : [];
  });
}
