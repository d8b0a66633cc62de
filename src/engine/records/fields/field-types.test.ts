import assert from 'node:assert/strict';
import test from 'node:test';
import * as count from './count.ts';
import * as counts from './counts.ts';
import * as day from './day.ts';
import * as choices from './choices.ts';
import * as rows from './rows.ts';
import * as text from './text.ts';
import * as yesNo from './yes-no.ts';

const label = { vi: 'Số lượt', en: 'Attendances' };
const options = [
  { id: 'drugs', label: { vi: 'Ma túy', en: 'Drugs' } },
  { id: 'press', label: { vi: 'Báo in, báo điện tử', en: 'Newspapers' } }
];

test('A count reads thousands as they are written in Vietnam, with or without its noun', () => {
  for (const raw of ['1.300', '1300', ' 1 300 ', '1\u00A0300', 1300, '1.300 lượt'])
    assert.deepEqual(count.parse({ label, noun: 'lượt' }, raw), { value: 1300 }, String(raw));
});

test('A count refuses parts, signs, words and numbers beyond measure', () => {
  for (const raw of [
    '1,5',
    '1.5',
    '1.30',
    '-3',
    -3,
    1.5,
    Number.NaN,
    '1e3',
    'ba',
    true,
    '1000000001',
    '0x10'
  ])
    assert.ok('wrong' in count.parse({ label }, raw), String(raw));
});

test('A count keeps to the most its field allows, and says so', () => {
  const parsed = count.parse({ label, most: 90 }, '365');
  assert.ok('wrong' in parsed);
  assert.match(parsed.wrong.vi, /nhiều nhất là 90/);
});

test('A text is kept in NFC on one line, without what nobody sees', () => {
  const raw = ' Phước\u200B Hiệp\u0000 \r\n thôn 2 '.normalize('NFD');
  assert.deepEqual(text.parse({ type: 'text', label }, raw), { value: 'Phước Hiệp thôn 2'.normalize('NFC') });
});

test('A long text keeps its lines', () => {
  assert.deepEqual(text.parse({ type: 'text', label, long: true }, 'một\r\nhai'), { value: 'một\nhai' });
});

test('A text beyond its length is refused with both numbers', () => {
  const parsed = text.parse({ type: 'text', label, longest: 4 }, '20233');
  assert.ok('wrong' in parsed);
  assert.match(parsed.wrong.en, /5 characters; at most 4/);
});

test('A day is read day first or as ISO, and must exist', () => {
  for (const raw of ['01/8/2013', '1-8-2013', '1.8.2013', '2013-08-01'])
    assert.deepEqual(day.parse({ label }, raw), { value: '2013-08-01' });
  for (const raw of ['31/2/2023', '2023-02-30', '8/2013', 20130801])
    assert.ok('wrong' in day.parse({ label }, raw), String(raw));
});

test('Choices are given as a list, by semicolons or commas, by id or label, and kept in one order', () => {
  const field = { type: 'choices', label, options } as const;
  for (const raw of [['press', 'drugs'], 'press,drugs', 'Báo in, báo điện tử; ma tuy', '["drugs","press"]'])
    assert.deepEqual(choices.parse(field, raw), { value: ['drugs', 'press'] });
  assert.deepEqual(choices.parse(field, 'Báo in, báo điện tử'), { value: ['press'] });
  assert.ok('wrong' in choices.parse(field, ['drugs', 'gossip']));
});

test('Counts are given as an object, JSON or a line, and an option only once', () => {
  const field = { type: 'counts', label, options } as const;
  for (const raw of [{ drugs: '1.300', press: '' }, '{"drugs":1300}', 'drugs=1300', 'Ma túy: 1.300'])
    assert.deepEqual(counts.parse(field, raw), { value: { drugs: 1300 } });
  assert.ok('wrong' in counts.parse(field, 'drugs=1; Ma túy=2'));
  assert.ok('wrong' in counts.parse(field, { gossip: 1 }));
  assert.ok('wrong' in counts.parse(field, { drugs: '1,5' }));
});

test('Rows drop empty lines, name the line that is wrong, and refuse a column they do not know', () => {
  const columns = {
    kind: { type: 'choice', required: true, label: { vi: 'Đối tượng', en: 'Kind' }, options },
    name: { type: 'text', label: { vi: 'Tên', en: 'Name' } }
  } as const;
  const field = { type: 'rows', label, columns } as const;
  const given = [{ kind: 'drugs', name: ' A ' }, { kind: '', name: '' }, { kind: 'press' }];
  assert.deepEqual(rows.parse(field, given), { value: [{ kind: 'drugs', name: 'A' }, { kind: 'press' }] });
  assert.deepEqual(rows.parse(field, 'drugs | A\npress'), {
    value: [{ kind: 'drugs', name: 'A' }, { kind: 'press' }]
  });
  const parsed = rows.parse(field, [{ kind: 'drugs' }, { name: 'B' }]);
  assert.ok('wrong' in parsed);
  assert.match(parsed.wrong.vi, /^Dòng 2: chưa có “Đối tượng”/);
  assert.ok('wrong' in rows.parse(field, [{ kind: 'drugs', ethnicity: 'x' }]));
});

test('Yes and no are read in both languages and from a ticked box', () => {
  const field = { type: 'yes-no', label } as const;
  for (const raw of [true, 'on', 'Có', 'YES', 'true'])
    assert.deepEqual(yesNo.parse(field, raw), { value: true });
  for (const raw of [false, 'không', 'no']) assert.deepEqual(yesNo.parse(field, raw), { value: false });
  assert.ok('wrong' in yesNo.parse(field, 'có lẽ'));
});
