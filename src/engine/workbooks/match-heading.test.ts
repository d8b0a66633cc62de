import assert from 'node:assert/strict';
import test from 'node:test';
import { headingMatcher } from './match-heading.ts';
import { yearIn } from './year-in.ts';

const label = (vi: string) => ({ vi, en: vi });
const match = headingMatcher([
  { id: 'sessions', label: label('Số buổi tuyên truyền, vận động'), phrases: ['buổi tuyên truyền'] },
  { id: 'attendances', label: label('Lượt người dự tuyên truyền'), phrases: ['lượt người tham dự'] },
  { id: 'leaflets', label: label('Tờ rơi'), phrases: ['tờ rơi', 'tờ gấp'] }
]);

test('a heading is known by its words wherever they stand, in capitals or without marks', () => {
  const headings = ['Tuyên truyền / Số buổi', 'SỐ BUỔI TUYÊN TRUYỀN', 'so buoi tuyen truyen (buoi)'];
  assert.deepEqual(
    headings.map((heading) => match(heading)?.id),
    ['sessions', 'sessions', 'sessions']
  );
  assert.equal(match('Tuyên truyền / Lượt người tham gia')?.id, 'attendances');
});

test('a heading that says more than the phrase, or too little, is left for a person', () => {
  const headings = ['Số buổi', 'Ghi chú', 'Tờ rơi phát cho học sinh dân tộc nội trú', 'Tỷ lệ'];
  assert.deepEqual(
    headings.filter((heading) => match(heading) !== undefined),
    []
  );
});

test('a heading names a year when it names one only', () => {
  assert.deepEqual(yearIn('Năm 2022 / Số buổi'), { from: '2022-01-01', to: '2022-12-31' });
  assert.deepEqual(
    [yearIn('2021 – 2022'), yearIn('Quyết định 05/2021'), yearIn('Số buổi')],
    [undefined, undefined, undefined]
  );
});
