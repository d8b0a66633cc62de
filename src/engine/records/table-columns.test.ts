import assert from 'node:assert/strict';
import test from 'node:test';

import { fitsInTable, tableColumns } from './table-columns.ts';
import { rawOfRow } from './table-row.ts';

const label = { vi: 'Ô thử', en: 'Trial' };
const options = [{ id: 'praise', label }];
const kind = {
  titledBy: 'title',
  fields: {
    title: { type: 'text', label, required: true },
    form: { type: 'choice', label, options, required: true },
    people: { type: 'count', label },
    opinions: { type: 'counts', label, options }
  }
} as const;

test('what is chosen is common to a table; what is typed differs from row to row', () => {
  const { common, columns } = tableColumns(kind);
  assert.deepEqual(Object.keys(common), ['form']);
  assert.deepEqual(
    columns.map(({ name }) => name),
    ['day', 'hamlet', 'title', 'people', 'opinions.praise']
  );
  assert.equal(fitsInTable(kind), true);
  const rows = { type: 'rows', label, columns: {}, required: true } as const;
  assert.equal(fitsInTable({ fields: { rows } }), false);
});

test('a row takes over what is common, and a bare number is a day of the chosen month', () => {
  const common = { form: 'praise', host: 'police' };
  assert.deepEqual(rawOfRow(common, '2026-10', { day: '5', title: 'Họp dân', 'opinions.praise': '3' }), {
    form: 'praise',
    host: 'police',
    day: '2026-10-05',
    title: 'Họp dân',
    opinions: { praise: '3' }
  });
  assert.equal(rawOfRow({}, '2026-10', { day: '5/9' })['day'], '5/9');
});
