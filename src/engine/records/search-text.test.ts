import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import { type RecordKind, recordKind } from './kind.ts';
import { searchText } from './search-text.ts';

const named = (text: string) => ({ vi: text, en: text });

const kind = recordKind({
  id: 'award',
  label: named('Quyết định khen thưởng'),
  plural: named('Quyết định'),
  words: named('Một quyết định.'),
  reference: '',
  group: 'recognition',
  confirmedBy: 'nobody',
  fields: {
    occasion: { type: 'text', label: named('Dịp') },
    form: {
      type: 'choice',
      label: named('Hình thức'),
      options: [{ id: 'merit', label: named('Bằng khen') }]
    },
    awardees: {
      type: 'rows',
      label: named('Người'),
      columns: { name: { type: 'text', label: named('Tên') } }
    }
  },
  examples: []
}) as unknown as RecordKind;

test('A record is found without diacritics by kind, hamlet, texts and choices, and never by a person', () => {
  const header = {
    unit: '20728@0',
    day: day('2023-07-11'),
    host: 'police',
    coHosts: [],
    hamlet: 'Thôn Đông'
  };
  const values = { occasion: 'Tổng kết  10 năm', form: 'merit', awardees: [{ name: 'Nguyễn Thị Mẫu' }] };
  assert.equal(
    searchText(kind, header, values),
    'quyet dinh khen thuong thon dong tong ket 10 nam bang khen'
  );
});
