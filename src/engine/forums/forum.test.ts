import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { codeText, digitsOf } from './code.ts';
import type { Announcement, ForumEntry } from './entry.ts';
import { foldForum, forumStanding, type ForumState } from './forum.ts';
import { isInTime, standingOf } from './promise.ts';
import { feedbackOf, promiseTally, tallyOf } from './tally.ts';

const content: Announcement = {
  title: 'Công an xã lắng nghe ý kiến nhân dân',
  level: 'commune',
  place: 'Nhà văn hóa thôn 2',
  day: day('2026-12-10'),
  begins: '19:00',
  ends: '21:00',
  topics: ['traffic'],
  host: 'police',
  coHosts: ['front'],
  questionsUntil: day('2026-12-09')
};

type Written = ForumEntry extends infer One
  ? One extends ForumEntry
    ? Omit<One, 'id' | 'forum' | 'at'>
    : never
  : never;

let count = 0;

function entry(written: Written, at = '2026-12-01T02:00:00.000Z'): ForumEntry {
  count += 1;
  return { id: `e${count}`, forum: 'f', at, ...written } as ForumEntry;
}

function folded(...entries: readonly ForumEntry[]): ForumState {
  const state = foldForum([entry({ act: 'announced', content }), ...entries]);
  assert.ok(state);
  return state;
}

const sorting = { kind: 'request', field: 'traffic' } as const;
const promised = {
  how: 'promised',
  promise: 'p',
  content: { text: 'Lắp gương cầu lồi', owner: 'people-committee', due: day('2026-12-31') }
} as const;
const made = entry({ act: 'noted', opinion: 'o', sorting, text: 'Khúc cua khuất', response: promised });

test('a change keeps the earlier announcement and its reason, and what is left out is gone', () => {
  const { hamlet: _hamlet, ...moved } = { ...content, hamlet: 'Thôn 2', day: day('2026-12-12') };
  const state = folded(
    entry({ act: 'changed', content: { ...content, notes: 'Gửi xe ở sân trường' }, note: 'Thêm chỗ gửi xe' }),
    entry({ act: 'changed', content: moved, note: 'Trùng ngày họp xã' })
  );
  assert.equal(state.day, '2026-12-12');
  assert.equal(state.notes, undefined);
  assert.deepEqual(
    state.changes.map(({ note, before }) => [note, before.day, before.notes]),
    [
      ['Thêm chỗ gửi xe', '2026-12-10', undefined],
      ['Trùng ngày họp xã', '2026-12-10', 'Gửi xe ở sân trường']
    ]
  );
});

test('a forum is announced, held from its day on, and closed or cancelled for good', () => {
  const state = folded();
  assert.equal(forumStanding(state, day('2026-12-09')), 'announced');
  assert.equal(forumStanding(state, day('2026-12-10')), 'held');
  const cancelled = folded(entry({ act: 'cancelled', note: 'Bão' }), entry({ act: 'closed', record: 'r' }));
  assert.equal(forumStanding(cancelled, day('2026-12-11')), 'cancelled');
  assert.equal(cancelled.closed, undefined);
  assert.equal(forumStanding(folded(entry({ act: 'closed', record: 'r' })), day('2026-12-11')), 'closed');
});

test('a question shows nothing of its words before it was let through, and nothing after it was refused', () => {
  const asked = entry({ act: 'asked', opinion: 'q' });
  assert.equal(folded(asked).opinions.get('q')?.text, undefined);
  const published = entry({ act: 'published', opinion: 'q', sorting, text: 'Khi nào có đèn đường?' });
  assert.equal(folded(asked, published).opinions.get('q')?.text, 'Khi nào có đèn đường?');
  const refused = folded(asked, published, entry({ act: 'refused', opinion: 'q', rule: 'names-person' }));
  assert.deepEqual(
    [refused.opinions.get('q')?.text, refused.opinions.get('q')?.rule],
    [undefined, 'names-person']
  );
});

test('opinions are counted by kind and by what became of them; what waits or was refused is not counted', () => {
  const state = folded(
    made,
    entry({ act: 'noted', opinion: 'a', sorting: { kind: 'praise', field: 'conduct' }, text: 'Tận tình' }),
    entry({
      act: 'noted',
      opinion: 'b',
      sorting,
      text: 'Chó thả rông',
      response: { how: 'answered', text: 'Đã nhắc', inRoom: true }
    }),
    entry({ act: 'asked', opinion: 'c' }),
    entry({ act: 'asked', opinion: 'd' }),
    entry({ act: 'published', opinion: 'd', sorting, text: 'Làm căn cước ở đâu?' }),
    entry({ act: 'responded', opinion: 'd', response: { how: 'passed-on', to: 'Công an thành phố' } }),
    entry({ act: 'asked', opinion: 'e' }),
    entry({ act: 'refused', opinion: 'e', rule: 'off-topic' })
  );
  assert.deepEqual(tallyOf(state), {
    opinions: { praise: 1, criticism: 0, request: 3 },
    heard: 4,
    answeredInRoom: 1,
    answeredLater: 0,
    passedOn: 1,
    promised: 1,
    unanswered: 1,
    waiting: 1
  });
});

test('a promise is on the way until its day, past it afterwards, and kept when it is done', () => {
  const at = (state: ForumState, on: string) => {
    const promise = state.promises.get('p');
    assert.ok(promise);
    return standingOf(promise, day(on));
  };
  const open = folded(made, entry({ act: 'progressed', promise: 'p', text: 'Đã khảo sát' }));
  assert.equal(at(open, '2026-12-31'), 'on-the-way');
  assert.equal(at(open, '2027-01-01'), 'past-date');
  const done = folded(made, entry({ act: 'done', promise: 'p', text: 'Đã lắp', on: day('2026-12-30') }));
  assert.equal(at(done, '2027-02-01'), 'kept');
  assert.deepEqual(promiseTally(done, day('2027-02-01')), {
    made: 1,
    inTime: 1,
    kept: 1,
    'on-the-way': 0,
    'past-date': 0,
    contested: 0
  });
});

test('a contest is seen by nobody before it was read; reopened, the promise has a new day and keeps the old one in view', () => {
  const done = entry({ act: 'done', promise: 'p', text: 'Đã lắp', on: day('2026-12-30') });
  const contest = entry({ act: 'contested', promise: 'p' });
  const unread = folded(made, done, contest);
  assert.deepEqual([...unread.unreadContests], [[contest.id, 'p']]);
  assert.equal(unread.promises.get('p')?.contests.length, 0);
  const shown = entry({ act: 'contest-shown', promise: 'p', contest: contest.id, text: 'Chưa thấy gương' });
  const state = folded(made, done, contest, shown);
  assert.equal(state.unreadContests.size, 0);
  assert.equal(standingOf(state.promises.get('p') as never, day('2027-01-05')), 'contested');
  const upheld = folded(
    made,
    done,
    contest,
    shown,
    entry({ act: 'upheld', promise: 'p', text: 'Gương ở km 2' })
  );
  assert.equal(standingOf(upheld.promises.get('p') as never, day('2027-01-05')), 'kept');
  const reopened = folded(
    made,
    done,
    contest,
    shown,
    entry({ act: 'reopened', promise: 'p', text: 'Lắp lại', due: day('2027-01-31') })
  ).promises.get('p');
  assert.ok(reopened);
  assert.deepEqual(
    [standingOf(reopened, day('2027-01-05')), reopened.due, reopened.earlierDues, isInTime(reopened)],
    ['on-the-way', '2027-01-31', ['2026-12-31'], false]
  );
  assert.equal(reopened.contests[0]?.answer?.how, 'reopened');
});

test('a refused contest leaves the promise as it was', () => {
  const contest = entry({ act: 'contested', promise: 'p' });
  const state = folded(
    made,
    entry({ act: 'done', promise: 'p', text: 'Đã lắp', on: day('2027-01-02') }),
    contest,
    entry({ act: 'contest-refused', promise: 'p', contest: contest.id, rule: 'insult' })
  );
  const promise = state.promises.get('p');
  assert.ok(promise);
  assert.deepEqual([standingOf(promise, day('2027-01-05')), isInTime(promise)], ['kept', false]);
});

test('answers on paper and online add up to one rate', () => {
  const counts = { attendances: 80, formsOut: 60, formsBack: 50, satisfied: 45 };
  const state = folded(entry({ act: 'counted', counts }));
  assert.deepEqual(feedbackOf(state, { returned: 10, satisfied: 8 }), { out: 70, back: 60, satisfied: 53 });
});

test('a code is sixteen digits in four groups, and is read however it is typed', () => {
  const numbers = [4821, 37, 0, 9999];
  const code = codeText(() => numbers.shift() ?? 0);
  assert.equal(code, '4821 0037 0000 9999');
  assert.equal(digitsOf(' 4821-0037.0000 9999'), '4821003700009999');
  assert.equal(digitsOf('4821 0037 0000 999'), undefined);
  assert.equal(digitsOf('4821 0037 0000 99x9'), undefined);
});
