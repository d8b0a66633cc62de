import assert from 'node:assert/strict';
import test from 'node:test';

import { judge } from './judge-answer.ts';
import { inOrder, sendable, waitsForAnother } from './next-to-send.ts';
import { type OutboxItem, queued } from './outbox-item.ts';
import { answered, began, mended, reopened, retried } from './standing.ts';

const now = Date.parse('2026-11-28T02:00:00Z');
const sentence = { vi: 'Chưa được.', en: 'Not yet.' };

function item(id: string, place = 1, change: Partial<OutboxItem> = {}): OutboxItem {
  const fresh = { id, record: `r${id}`, operation: 'record-activity', input: {}, title: id, writtenAt: now };
  return { ...queued(fresh as OutboxItem, place), ...change };
}

test('an answer of the server is received, with whether it was known and what to look at again', () => {
  const body = { record: 'r', known: true, hints: [{ field: 'attendances', say: sentence }] };
  assert.deepEqual(judge({ status: 200, body }), { is: 'received', known: true, hints: ['attendances'] });
});

test('a page that some other network sends in place of the server is a cut line', () => {
  assert.deepEqual(judge({ status: 200, body: undefined }), { is: 'cut' });
  assert.deepEqual(judge({ status: 200, body: { portal: true } }), { is: 'cut' });
  assert.deepEqual(judge({ status: 403, body: undefined }), { is: 'cut' });
});

test('what can be mended is refused, what happened meanwhile is looked at, who is signed out signs in', () => {
  const is = (status: number, code: string) => judge({ status, body: { code, sentence } }).is;
  assert.equal(is(422, 'input-refused'), 'refused');
  assert.equal(is(409, 'record-changed-meanwhile'), 'to-look-at');
  assert.equal(is(403, 'not-allowed'), 'to-look-at');
  assert.equal(is(404, 'no-such-record'), 'to-look-at');
  assert.equal(is(401, 'not-signed-in'), 'sign-in');
  assert.equal(is(500, 'unexpected'), 'later');
  assert.equal(is(429, 'sign-in-too-often'), 'later');
});

test('what was being sent when the phone went out may have arrived, and waits again', () => {
  const left = reopened(began(item('a'), now));
  assert.equal(left.standing.is, 'waiting');
  assert.equal(left.mayBeThere, true);
  assert.equal(reopened(item('b')).mayBeThere, false);
});

test('a server in trouble is tried again later and later, never sooner than it asks', () => {
  let one = item('a');
  const waits: number[] = [];
  for (let tried = 0; tried < 12; tried += 1) {
    one = answered(began(one, now), { is: 'later' }, now);
    waits.push(one.standing.is === 'waiting' ? (one.standing.notBefore ?? 0) - now : 0);
  }
  assert.deepEqual(
    waits,
    waits.toSorted((a, b) => a - b)
  );
  assert.equal(waits.at(-1), 15 * 60_000);
  const asked = answered(began(item('b'), now), { is: 'later', wait: 3600 }, now);
  assert.deepEqual(asked.standing, { is: 'waiting', notBefore: now + 3_600_000 });
});

test('a wait agreed before the clock was set back by a year holds nobody up', () => {
  const held = item('a', 1, { standing: { is: 'waiting', notBefore: now + 366 * 86_400_000 } });
  assert.equal(sendable([held], now).length, 1);
});

test('what may have arrived is not mended: only the answer tells what the server holds', () => {
  const cut = answered(began(item('a'), now), { is: 'cut' }, now);
  assert.equal(mended(cut, { input: {}, title: 'Sửa' }), undefined);
  const said = { code: 'input-refused', sentence };
  const refused = answered(began(cut, now), { is: 'refused', said }, now);
  assert.equal(mended(refused, { input: {}, title: 'Sửa' })?.title, 'Sửa');
});

test('what was never sent, because there was no network, can still be mended', () => {
  const unsent = answered(began(item('a'), now), { is: 'cut', neverSent: true }, now);
  assert.equal(mended(unsent, { input: {}, title: 'Sửa' })?.title, 'Sửa');
});

test('a right that was lost says nothing of whether an earlier attempt had arrived', () => {
  const cut = answered(began(item('a'), now), { is: 'cut' }, now);
  const look = (code: string) => answered(cut, { is: 'to-look-at', said: { code, sentence } }, now);
  assert.equal(look('not-allowed').mayBeThere, true);
  assert.equal(look('record-changed-meanwhile').mayBeThere, false);
});

test('what is on its way or received is neither mended nor sent again', () => {
  const received = answered(item('a'), { is: 'received', known: false, hints: [] }, now);
  for (const one of [began(item('b'), now), received]) {
    assert.equal(mended(one, { input: {}, title: '' }), undefined);
    assert.equal(retried(one), undefined);
  }
});

test('entries of one record go in the order of writing, and none passes one that is unsettled', () => {
  const said = { code: 'input-refused', sentence };
  const first = item('z', 1, { record: 'one' });
  const photo = item('a', 2, { record: 'one', operation: 'attach-evidence' });
  const other = item('b', 3);
  const ids = (items: readonly OutboxItem[]) => sendable(items, now).map(({ id }) => id);
  assert.deepEqual(ids([photo, other, first]), ['z', 'b']);
  const refused: OutboxItem = { ...first, standing: { is: 'refused', said } };
  assert.deepEqual(ids([photo, other, refused]), ['b']);
  assert.equal(waitsForAnother(photo, [photo, other, refused])?.id, 'z');
  const received: OutboxItem = { ...first, standing: { is: 'received', at: now, hints: [] } };
  assert.deepEqual(ids([photo, other, received]), ['a', 'b']);
  assert.equal(waitsForAnother(photo, [photo, other, received]), undefined);
});

test('the order of writing stands though the clock was moved back between two entries', () => {
  const items = [item('a', 2, { writtenAt: now - 86_400_000 }), item('b', 1)];
  assert.deepEqual(
    inOrder(items).map(({ id }) => id),
    ['b', 'a']
  );
});
