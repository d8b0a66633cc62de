import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { figure } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import { bodyOf, marksIn, proseOf } from './prose.ts';
import { readProse, textOf } from './prose-text.ts';

function sessions(value: number, words: string) {
  return figure({
    id: 'outreach-sessions',
    text: words,
    href: '/so-lieu/outreach-sessions',
    value,
    bound: 'exact',
    indicator: 'outreach-sessions',
    unit: '511@0',
    period: period(day('2013-08-01'), day('2023-07-31')),
    records: value
  });
}

const before = sessions(1312, 'hơn 1.300 buổi');
const after = sessions(1450, 'hơn 1.400 buổi');
const figures = (of: typeof before) => new Map([[of.id, of]]);
const body = [
  write.division('Kết quả thực hiện'),
  write.part('Công tác tuyên truyền'),
  write.paragraph`Đã tổ chức ${before} tuyên truyền.`,
  write.table({ columns: [], header: [], rows: [] }),
  write.list([{ kind: 'text', text: 'Một' }], [{ kind: 'strong', text: 'Hai' }]),
  write.point`Điểm a.`,
  write.note`Ghi chú.`
];

test('text that nobody touched reads back as the same prose', () => {
  const prose = proseOf(body);
  assert.deepEqual(readProse(textOf(prose, figures(before)), figures(before)), prose);
  assert.deepEqual(bodyOf(prose, body, figures(before)), body);
});

test('a number in edited prose stays a live figure', () => {
  const edited = textOf(proseOf(body), figures(before)).replace('Đã tổ chức', 'Trong kỳ, hai bên đã tổ chức');
  const prose = readProse(edited, figures(before));
  const [, , paragraph] = bodyOf(prose, body, figures(after));
  assert.ok(paragraph && 'content' in paragraph);
  assert.deepEqual(
    paragraph.content.map((one) => one.text),
    ['Trong kỳ, hai bên đã tổ chức ', 'hơn 1.400 buổi', ' tuyên truyền.']
  );
  assert.deepEqual(marksIn(prose, figures(after)), []);
});

test('an edited number that does not agree with its figure is marked', () => {
  const edited = textOf(proseOf(body), figures(before)).replace('hơn 1.300 buổi', '1.312 buổi');
  const prose = readProse(edited, figures(before));
  assert.deepEqual(marksIn(prose, figures(before)), []);
  assert.deepEqual(
    marksIn(prose, figures(after)).map(({ text, fault, figure: now }) => [text, fault, now?.value]),
    [['1.312 buổi', 'differs', 1450]]
  );
});

test('a number written for a figure that the report does not have is marked', () => {
  const prose = readProse('Có [5 tổ](no-such-thing) tự quản.', figures(before));
  assert.deepEqual(
    marksIn(prose, figures(before)).map(({ fault }) => fault),
    ['no-such-figure']
  );
});
