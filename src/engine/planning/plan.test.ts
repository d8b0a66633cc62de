import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { foldPlan, type ItemContent, type PlanEntry } from './plan.ts';
import { remainingOf, standingOf } from './standing.ts';

const content: ItemContent = {
  kind: 'outreach-session',
  title: 'Tuyên truyền phòng, chống ma túy',
  target: 4,
  from: day('2026-03-01'),
  to: day('2026-06-30'),
  party: 'police'
};
const sideOf = (party: string) => (party === 'police' ? ('police' as const) : ('front' as const));
const written = { plan: 'p', at: '2026-01-05T02:00:00.000Z', by: 'x', party: 'police' };
const entry = (rest: object, index: number): PlanEntry =>
  ({ id: `e${index}`, ...written, ...rest }) as PlanEntry;
const folded = (...acts: readonly object[]) => foldPlan(acts.map(entry), sideOf);

const made = { act: 'made' };
const added = { act: 'added', item: 'a', content };

test('a changed item keeps its kind, and the last content counts', () => {
  const changed = { act: 'changed', item: 'a', content: { ...content, target: 6, kind: 'patrol' } };
  const { items } = folded(made, added, changed);
  assert.deepEqual(
    items.map(({ target, kind }) => [target, kind]),
    [[6, 'outreach-session']]
  );
});

test('a dropped item stays in view and can neither be changed nor dropped again', () => {
  const dropped = { act: 'dropped', item: 'a', note: 'Gộp vào đợt khác' };
  const { items } = folded(made, added, dropped, {
    ...added,
    act: 'changed',
    content: { ...content, target: 9 }
  });
  assert.deepEqual(
    items.map(({ isDropped, target }) => [isDropped, target]),
    [[true, 4]]
  );
});

test('an approval says how often the plan was changed since, and a new one begins again', () => {
  const approved = { act: 'approved' };
  const later = { act: 'added', item: 'b', content };
  assert.equal(folded(made, added, approved, later).approvals[0]?.changesSince, 1);
  assert.equal(folded(made, added, approved, later, approved).approvals[0]?.changesSince, 0);
});

test('an entry about an item that is not there changes nothing, and neither does adding one twice', () => {
  const { items, approvals } = folded(made, { act: 'approved' }, { act: 'dropped', item: 'z' }, added, added);
  assert.equal(items.length, 1);
  assert.equal(approvals[0]?.changesSince, 1);
});

test('an item is ahead, under way, due within a week, overdue; what is done is no longer due', () => {
  const item = { ...content, id: 'a', isDropped: false };
  const on = (today: string, done = 1) => standingOf(item, done, day(today));
  assert.deepEqual(
    [on('2026-02-01'), on('2026-03-01'), on('2026-06-23'), on('2026-07-01'), on('2026-07-01', 4)],
    ['ahead', 'under-way', 'due', 'overdue', 'done']
  );
  assert.equal(remainingOf(item, 1), 3);
  assert.equal(remainingOf(item, 7), 0);
  assert.equal(remainingOf({ ...item, isDropped: true }, 1), 0);
});
