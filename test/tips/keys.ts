import assert from 'node:assert/strict';
import { base64Of } from '#engine/sealing/base64.ts';
import { makeReceiverKey, type NewKey, wrapByPassphrase } from '#engine/sealing/receiver-key.ts';
import { splitAmong } from '#engine/sealing/shares.ts';
import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { Person } from '#engine/rights/role.ts';
import makeCustodianKey from '#operations/tips/make-custodian-key.ts';
import makeReceiverKeyOperation from '#operations/tips/make-receiver-key.ts';
import type { TipBox } from '#operations/tips/described-box.ts';
import tipBoxes from '#operations/tips/tip-boxes.ts';
import type { House } from '#operations/stage.ts';

export const passphrase = 'troi xanh may trang nang vang';

/** What the browser sends for a key that it has just made. */
export async function keyInput(words: string, key: NewKey) {
  return {
    id: key.id,
    publicKey: base64Of(key.publicKey),
    words,
    wrapped: await wrapByPassphrase(key, passphrase)
  };
}

export async function becomesCustodian(house: House, person: Person, words = person.name): Promise<NewKey> {
  const key = await makeReceiverKey();
  await house.perform(makeCustodianKey, person, await keyInput(words, key));
  return key;
}

/** Makes a key and puts it into the box of the person's unit, its recovery parted among the custodians there are. */
export async function becomesReceiver(house: House, person: Person, words = person.name): Promise<NewKey> {
  const key = await makeReceiverKey();
  const { custodians } = await boxOf(house, person.unit);
  const input = await keyInput(words, key);
  if (custodians.length < 2) {
    await house.perform(makeReceiverKeyOperation, person, input);
    return key;
  }
  const holders = custodians.map((one) => ({ id: one.key, publicKey: bytesOfBase64(one.publicKey) }));
  const { wrapping, shares } = await splitAmong(key, holders, 2);
  const sent = shares.map(({ custodian, sealed }) => ({ custodian, sealed: base64Of(sealed) }));
  await house.perform(makeReceiverKeyOperation, person, { ...input, recovery: { wrapping, shares: sent } });
  return key;
}

export async function boxOf(house: House, unit: string): Promise<TipBox> {
  const { box } = await house.perform(tipBoxes, undefined, { unit });
  assert.equal(box.unit, unit);
  return box;
}
