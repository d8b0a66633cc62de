import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import type { Entry } from './entry.ts';
import type { Header, RecordKind } from './kind.ts';
import type { SideOf } from './sides.ts';
import { fold, sideAwaited } from './state.ts';

const sideOf: SideOf = (party) => (party === 'police' ? 'police' : party === '' ? undefined : 'front');
const club = {
  id: 'tennis-club',
  fields: {},
  confirmedBy: 'other-side',
  steps: [{ id: 'launched', turns: 'on' }, { id: 'strengthened' }, { id: 'retired', turns: 'off' }]
} as unknown as RecordKind;

const header: Header = { unit: '20728@0', day: day('2020-01-01'), host: 'police', coHosts: [] };

let made = 0;
function entry(of: object): Entry {
  made += 1;
  const at = '2020-01-02T00:00:00Z';
  return { id: `e${made}`, record: 'r', kind: 'tennis-club', at, by: 'p', party: 'police', ...of } as Entry;
}

const recorded = entry({ act: 'recorded', header, values: { name: 'Cu', members: 5 } });
const grown = entry({ act: 'stepped', step: 'strengthened', day: '2021-01-01', values: { members: 9 } });

test('a joint activity waits for the other side and counts once it has confirmed', () => {
  const joint = entry({ act: 'recorded', header: { ...header, coHosts: ['front'] }, values: {} });
  assert.equal(fold(club, [joint], sideOf)?.confirmed, false);
  assert.equal(fold(club, [joint, entry({ act: 'confirmed' })], sideOf)?.confirmed, true);
  assert.equal(fold(club, [joint, entry({ act: 'rejected' })], sideOf)?.status, 'rejected');
});

test('correcting a name changes it in every step, and leaves what had grown in between', () => {
  const corrected = entry({ act: 'corrected', header, values: { name: 'Cũ', members: 9 } });
  const state = fold(club, [recorded, grown, corrected], sideOf);
  assert.deepEqual(
    state?.steps.map(({ values }) => values),
    [
      { members: 5, name: 'Cũ' },
      { members: 9, name: 'Cũ' }
    ]
  );
});

test('a withdrawn record stays withdrawn whatever else was on its way', () => {
  const state = fold(club, [recorded, entry({ act: 'withdrawn' }), entry({ act: 'rejected' })], sideOf);
  assert.equal(state?.status, 'withdrawn');
});

test('a step taken back is as if it had never been taken, and later steps keep what they changed', () => {
  const moved = entry({
    act: 'stepped',
    step: 'strengthened',
    day: '2022-01-01',
    values: { place: 'Thôn 2' }
  });
  const back = entry({ act: 'unstepped', taken: grown.id });
  const state = fold(club, [recorded, grown, moved, back], sideOf);
  const without = fold(club, [recorded, moved], sideOf);
  assert.deepEqual(state?.values, without?.values);
  assert.deepEqual(
    state?.steps.map(({ day: on, values }) => [on, values]),
    without?.steps.map(({ day: on, values }) => [on, values])
  );
  assert.equal(state?.entries, 4);
});

test('a correction holds when a step before it is taken back', () => {
  const corrected = entry({ act: 'corrected', header, values: { name: 'Cũ', members: 9 } });
  const back = entry({ act: 'unstepped', taken: grown.id });
  const state = fold(club, [recorded, grown, corrected, back], sideOf);
  assert.deepEqual(state?.values, { name: 'Cũ', members: 5 });
});

test('a thing that was retired by mistake stands again once that is taken back', () => {
  const retired = entry({ act: 'stepped', step: 'retired', day: '2021-06-01' });
  const back = entry({ act: 'unstepped', taken: retired.id });
  const state = fold(club, [recorded, grown, retired, back], sideOf);
  assert.deepEqual(
    state?.steps.map(({ step }) => step),
    ['launched', 'strengthened']
  );
});

test('the first step, and a step that is not there, cannot be taken back', () => {
  for (const taken of [recorded.id, 'elsewhere']) {
    const state = fold(club, [recorded, grown, entry({ act: 'unstepped', taken })], sideOf);
    assert.equal(state?.steps.length, 2);
    assert.deepEqual(state.values, { name: 'Cu', members: 9 });
  }
});

const joint: Header = { ...header, coHosts: ['front'] };
const jointly = entry({ act: 'recorded', header: joint, values: { members: 5 } });

test('what the other side would confirm instead waits for the side that recorded, and is taken over by it', () => {
  const theirs = { ...joint, hamlet: 'Thôn 2' };
  const counter = entry({ act: 'countered', party: 'front', header: theirs, values: { members: 7 } });
  const open = fold(club, [jointly, counter], sideOf);
  assert.equal(open?.confirmed, false);
  assert.equal(open && sideAwaited(club, open, sideOf), 'police');
  assert.deepEqual(open?.values, { members: 5 });
  assert.deepEqual(open?.counter?.values, { members: 7 });
  const taken = fold(club, [jointly, counter, entry({ act: 'accepted', countered: counter.id })], sideOf);
  assert.equal(taken?.confirmed, true);
  assert.deepEqual([taken?.header.hamlet, taken?.values], ['Thôn 2', { members: 7 }]);
});

test('a counter-entry that the host does not take asks the other side again, and an answer to another one does nothing', () => {
  const counter = entry({ act: 'countered', party: 'front', header: joint, values: { members: 7 } });
  const kept = fold(club, [jointly, counter, entry({ act: 'kept', countered: counter.id })], sideOf);
  assert.deepEqual([kept?.confirmed, kept?.values, kept?.counter], [false, { members: 5 }, undefined]);
  assert.equal(kept && sideAwaited(club, kept, sideOf), 'front');
  const other = fold(club, [jointly, counter, entry({ act: 'accepted', countered: 'elsewhere' })], sideOf);
  assert.equal(other?.counter?.entry, counter.id);
});

test('a correction that names the other side asks it', () => {
  const corrected = entry({ act: 'corrected', header: joint, values: {} });
  assert.equal(fold(club, [recorded], sideOf)?.confirmed, true);
  assert.equal(fold(club, [recorded, corrected], sideOf)?.confirmed, false);
});

test('a record of the same event by the other side confirms it, belongs to both, and is as before once parted', () => {
  const absorbed = entry({ act: 'absorbed', other: 'q', parties: ['front'], recorder: 'front' });
  const both = fold(club, [jointly, absorbed], sideOf);
  assert.deepEqual([both?.confirmed, both?.sides], [true, 'both']);
  const alone = fold(club, [recorded, absorbed], sideOf);
  assert.equal(alone?.sides, 'both');
  const parted = fold(club, [recorded, absorbed, entry({ act: 'parted', other: 'q' })], sideOf);
  assert.deepEqual([parted?.sides, parted?.absorbs, parted?.apartFrom], ['police', [], ['q']]);
});

test('a merged record stands no longer, until it is parted from the one that stands for it', () => {
  const merged = entry({ act: 'merged', into: 'q' });
  assert.equal(fold(club, [recorded, merged], sideOf)?.status, 'merged');
  const elsewhere = fold(club, [recorded, merged, entry({ act: 'parted', other: 'x' })], sideOf);
  assert.equal(elsewhere?.status, 'merged');
  const parted = fold(club, [recorded, merged, entry({ act: 'parted', other: 'q' })], sideOf);
  assert.deepEqual([parted?.status, parted?.mergedInto], ['recorded', undefined]);
});

test('remarks, marks and files change nothing that counts', () => {
  const evidence = { hash: 'a'.repeat(64), name: 'anh.jpg', type: 'image/jpeg', size: 9 };
  const acts = [
    { act: 'remarked', note: 'Xem lại' },
    { act: 'flagged' },
    { act: 'attached', evidence },
    { act: 'attached', evidence: { ...evidence, name: 'anh-2.jpg' } }
  ];
  const state = fold(club, [recorded, ...acts.map(entry)], sideOf);
  assert.deepEqual(state?.evidence, [{ ...evidence, name: 'anh-2.jpg' }]);
  assert.deepEqual(
    [state.isFlagged, state.values, state.confirmed, state.entries],
    [true, { name: 'Cu', members: 5 }, true, 5]
  );
  const gone = entry({ act: 'detached', hash: evidence.hash });
  assert.deepEqual(fold(club, [recorded, ...acts.map(entry), gone], sideOf)?.evidence, []);
});
