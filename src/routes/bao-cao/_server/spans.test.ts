import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import month from '#programme/reports/month.ts';
import tenYearReview from '#programme/reports/ten-year-review.ts';
import thematic from '#programme/reports/thematic.ts';

import { dueText, spanGroups, spanName, usualSpan, withAsked } from './spans.ts';

const today = day('2026-11-24');

test('a monthly report is offered for the months of the windows, the newest first, with the deadline', () => {
  const [state, calendar] = spanGroups(month, today, 'vi');
  assert.deepEqual(
    state?.options.slice(0, 2).map(({ label }) => label),
    ['Tháng 12 năm 2026 (15/11–14/12), chưa hết kỳ', 'Tháng 11 năm 2026 (15/10–14/11), hạn gửi 25/11/2026']
  );
  assert.equal(calendar?.options[1]?.label.startsWith('Tháng 10 năm 2026'), true);
});

test('the last month that is over is taken first', () => {
  assert.deepEqual(usualSpan(month, today), { from: '2026-10-15', to: '2026-11-14' });
});

test('the review of a programme covers its whole term, and another span asked for is offered too', () => {
  const groups = spanGroups(tenYearReview, today, 'vi');
  assert.deepEqual(
    groups.flatMap(({ options }) => options.map(({ id }) => id)),
    ['2013-08-01..2023-10-16']
  );
  const asked = { from: day('2013-08-01'), to: day('2023-07-31') };
  assert.equal(withAsked(groups, asked, 'vi')[0]?.options[0]?.label, 'Từ 01/8/2013 đến 31/7/2023');
});

test('a report over any span has no list of spans', () => {
  assert.deepEqual(spanGroups(thematic, today, 'vi'), []);
  assert.equal(usualSpan(thematic, today), undefined);
});

test('a span is named as its window names it', () => {
  const span = { from: day('2026-10-15'), to: day('2026-11-14') };
  assert.equal(spanName(month, span, 'vi'), 'Tháng 11 năm 2026 (15/10–14/11)');
});

test('the day by which a span is handed in is said where its window sets one', () => {
  const span = { from: day('2026-10-15'), to: day('2026-11-14') };
  assert.equal(dueText(month, span, 'vi'), 'Hạn gửi 25/11/2026');
  assert.equal(dueText(month, { ...span, to: day('2026-11-13') }, 'vi'), undefined);
});
