import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryCabinet } from './cabinet.ts';
import type { Judged } from './judge-answer.ts';
import type { NewItem, OutboxItem } from './outbox-item.ts';
import { openOutbox } from './outbox.ts';
import { type Send, sendWaiting } from './send-waiting.ts';
import { began } from './standing.ts';
import { ownerOf, unlockOrBegin } from './vault.ts';

const owner = await ownerOf('congan.phuochiep');
const { keys } = await unlockOrBegin(undefined, { owner, password: 'mật khẩu', iterations: 1000 });
const received: Judged = { is: 'received', known: false, hints: [] };
const now = () => 1000;

async function phone(...ids: readonly string[]) {
  const outbox = openOutbox(memoryCabinet(), keys);
  for (const id of ids) await outbox.add(entry(id));
  const standings = async () => (await outbox.items()).map((one) => `${one.id} ${one.standing.is}`).sort();
  return { outbox, standings };
}

function entry(id: string, record = `r${id}`): NewItem {
  return { id, record, operation: 'record-activity', input: {}, title: id, writtenAt: 1 };
}

function answering(answers: Readonly<Record<string, Judged>>): Send & { readonly sent: string[] } {
  const sent: string[] = [];
  const send = async ({ id }: OutboxItem): Promise<Judged> => {
    sent.push(id);
    return answers[id] ?? received;
  };
  return Object.assign(send, { sent });
}

test('all that waits is sent in order, also what is added while sending', async () => {
  const { outbox, standings } = await phone('a', 'b');
  const sent: string[] = [];
  const send: Send = async ({ id }) => {
    sent.push(id);
    if (id === 'a') await outbox.add(entry('c'));
    return received;
  };
  assert.equal(await sendWaiting({ outbox, send, now }), 'done');
  assert.deepEqual(sent, ['a', 'b', 'c']);
  assert.deepEqual(await standings(), ['a received', 'b received', 'c received']);
});

test('a cut line stops the sending and loses nothing', async () => {
  const { outbox, standings } = await phone('a', 'b', 'c');
  const send = answering({ b: { is: 'cut' } });
  assert.equal(await sendWaiting({ outbox, send, now }), 'cut');
  assert.deepEqual(send.sent, ['a', 'b']);
  assert.deepEqual(await standings(), ['a received', 'b waiting', 'c waiting']);
  assert.equal(await sendWaiting({ outbox, send: answering({}), now }), 'done');
  assert.deepEqual(await standings(), ['a received', 'b received', 'c received']);
});

test('a refusal keeps its sentence and holds up nothing but its own record', async () => {
  const { outbox, standings } = await phone('a', 'b');
  await outbox.add({ ...entry('p', 'ra'), operation: 'attach-evidence' });
  const said = { code: 'input-refused', sentence: { vi: 'Sai ngày.', en: 'Wrong day.' } };
  const send = answering({ a: { is: 'refused', said } });
  assert.equal(await sendWaiting({ outbox, send, now }), 'done');
  assert.deepEqual(send.sent, ['a', 'b']);
  assert.deepEqual(await standings(), ['a refused', 'b received', 'p waiting']);
});

test('an ended session stops the sending, asks to sign in, and the entry waits on', async () => {
  const { outbox, standings } = await phone('a', 'b');
  const said = { code: 'not-signed-in', sentence: { vi: 'Hãy đăng nhập.', en: 'Sign in.' } };
  const send = answering({ a: { is: 'sign-in', said } });
  assert.equal(await sendWaiting({ outbox, send, now }), 'sign-in');
  assert.deepEqual(await standings(), ['a waiting', 'b waiting']);
});

test('what was left half sent by a phone that went out is sent again', async () => {
  const { outbox, standings } = await phone('a');
  await outbox.change('a', (one) => began(one, 1));
  assert.equal(await sendWaiting({ outbox, send: answering({}), now }), 'done');
  assert.deepEqual(await standings(), ['a received']);
});

test('what its person discards while it waits for its turn is not sent', async () => {
  const { outbox } = await phone('a', 'b');
  const sent: string[] = [];
  const send: Send = async ({ id }) => {
    sent.push(id);
    await outbox.remove('b');
    return received;
  };
  await sendWaiting({ outbox, send, now });
  assert.deepEqual(sent, ['a']);
});

test('a server in trouble does not hold the sender in a circle', async () => {
  const { outbox, standings } = await phone('a', 'b');
  const send = answering({ a: { is: 'later' } });
  assert.equal(await sendWaiting({ outbox, send, now }), 'done');
  assert.deepEqual(send.sent, ['a', 'b']);
  assert.deepEqual(await standings(), ['a waiting', 'b received']);
});
