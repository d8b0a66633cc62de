import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dayOfNumber } from '#basis/day.ts';
import type { Field, FieldType, FieldValue } from '../field.ts';
import { parseField, showField } from './all.ts';

const label = { vi: 'Ô thử', en: 'Trial' };
const options = [
  { id: 'drugs', label: { vi: 'Ma túy', en: 'Drugs' } },
  { id: 'press', label: { vi: 'Báo in, báo điện tử', en: 'Newspapers' } },
  { id: 'fire-safety', label: { vi: 'Phòng cháy, chữa cháy', en: 'Fire safety' } }
];
const ids = options.map(({ id }) => id);
const columns = {
  kind: { type: 'choice', required: true, label, options },
  name: { type: 'text', label, longest: 120 }
} as const;

const fields: { readonly [Type in FieldType]: Extract<Field, { type: Type }> } = {
  text: { type: 'text', label },
  count: { type: 'count', label, noun: 'lượt người' },
  choice: { type: 'choice', label, options },
  choices: { type: 'choices', label, options },
  'yes-no': { type: 'yes-no', label },
  day: { type: 'day', label },
  counts: { type: 'counts', label, noun: 'tin', options },
  rows: { type: 'rows', label, columns }
};

const typed = fc.string({ unit: 'binary', maxLength: 120 });
/** A text as it is kept: what parsing gave. */
const kept = (field: Field) =>
  typed
    .map((text) => parseField(field, text))
    .filter((parsed) => 'value' in parsed)
    .map(({ value }) => value);
const cell = kept(fields.text)
  .map(String)
  .filter((text) => !text.includes('|') && !/^[[{]/.test(text));
const number = fc.integer({ min: 0, max: 1_000_000_000 });

const values: { readonly [Type in FieldType]: fc.Arbitrary<FieldValue> } = {
  text: kept(fields.text),
  count: number,
  choice: fc.constantFrom(...ids),
  choices: fc.subarray(ids, { minLength: 1 }),
  'yes-no': fc.boolean(),
  day: fc.integer({ min: -25_000, max: 47_000 }).map(dayOfNumber),
  counts: fc
    .subarray(ids, { minLength: 1 })
    .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), number))))
    .map((pairs) => Object.fromEntries(pairs)),
  rows: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom(...ids), name: cell }, { noNullPrototype: true }),
      fc.record({ kind: fc.constantFrom(...ids) }, { noNullPrototype: true })
    ),
    { minLength: 1, maxLength: 5 }
  )
};

for (const type of Object.keys(fields) as FieldType[]) {
  const field: Field = fields[type];

  test(`A ${type} shown in Vietnamese can be typed again`, () => {
    fc.assert(
      fc.property(values[type], (value) => {
        assert.deepEqual(parseField(field, showField(field, value, 'vi')), { value });
      })
    );
  });

  test(`A ${type} that was parsed once is parsed alike for ever`, () => {
    fc.assert(
      fc.property(values[type], (value) => {
        assert.deepEqual(parseField(field, value), { value });
        assert.deepEqual(parseField(field, JSON.parse(JSON.stringify(value))), { value });
      })
    );
  });

  test(`A ${type} never throws on what it is given, and never keeps what is not NFC`, () => {
    const anything = fc.oneof(typed, fc.anything(), fc.json(), fc.array(typed), fc.dictionary(typed, typed));
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = parseField(field, raw);
        const text = JSON.stringify(parsed);
        assert.ok('value' in parsed || 'empty' in parsed || 'wrong' in parsed);
        assert.equal(text, text.normalize('NFC'));
      }),
      { numRuns: 400 }
    );
  });

  test(`A ${type} left empty is empty`, () => {
    for (const raw of [undefined, null, '', '  ', '\u200B'])
      assert.deepEqual(parseField(field, raw), { empty: true });
  });
}
