import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { Purpose } from '#engine/sealing/box.ts';
import { keyIdOf } from '#engine/sealing/receiver-key.ts';
import { importPublicKey } from '#engine/sealing/seal-to-key.ts';
import { addKey, findKey, setKeyState, standingKeys } from '#vault/reader-keys.ts';
import type { Context } from '../context.ts';
import { writeChange } from './box.ts';
import type { NewKeyInput } from './key-input.ts';
import { checkedRecovery } from './recovery-shares.ts';

/** Puts a new key of who acts into the box of the own unit. */
export async function addOwnKey(
  context: Context,
  purpose: Purpose,
  input: NewKeyInput
): Promise<{ readonly key: string }> {
  const { sql, person, world } = context;
  if (!person) throw problem('not-signed-in', {});
  const { unit } = person;
  await checkPublicKey(input);
  const before = (await standingKeys(sql, [unit])).filter(
    (one) => one.person === person.id && one.purpose === purpose
  );
  // Sent twice it is there once.
  if (before.some(({ id }) => id === input.id)) return { key: input.id };
  if (before.some(({ id }) => id !== input.replaces))
    throw problem('tip-key-refused', { reason: oneAlready });
  if (input.replaces !== undefined) await replaceKey(context, purpose, input.replaces);
  const { recovery, id, publicKey, words, wrapped } = input;
  const split = recovery && (await checkedRecovery(context, unit, recovery));
  const isAdded = await addKey(sql, {
    id,
    publicKey,
    words,
    wrapped,
    person: person.id,
    unit,
    purpose,
    madeOn: world.today,
    demonstration: false,
    recovery: split?.wrapping,
    shares: split?.shares ?? []
  });
  if (!isAdded) throw problem('tip-key-refused', { reason: oneAlready });
  await writeChange(context, { unit, day: world.today, what: 'added', purpose, key: id, publicKey, words });
  return { key: id };
}

async function replaceKey(context: Context, purpose: Purpose, id: string): Promise<void> {
  const { sql, world, person } = context;
  const old = await findKey(sql, id);
  if (!old || old.person !== person?.id || old.purpose !== purpose || old.state !== 'standing') {
    throw problem('no-such-tip-key', { id });
  }
  const { unit, publicKey, words } = old;
  await setKeyState(sql, id, { state: 'lost', on: world.today });
  await writeChange(context, { unit, day: world.today, what: 'retired', purpose, key: id, publicKey, words });
}

async function checkPublicKey({ id, publicKey }: NewKeyInput): Promise<void> {
  const raw = bytesOfBase64(publicKey);
  const isPoint = await importPublicKey(raw).then(
    () => true,
    () => false
  );
  if (!isPoint || (await keyIdOf(raw)) !== id) throw problem('tip-key-refused', { reason: noKey });
}

const oneAlready: Label = {
  vi: 'bạn đã có khóa đang dùng trong hòm thư này. Nếu quên cụm từ khóa, hãy tạo khóa mới thay cho khóa đã mất.',
  en: 'you have a key in this box already. If you lost its passphrase, make a new key in place of the lost one.'
};

const noKey: Label = {
  vi: 'nội dung gửi lên không phải một khóa hợp lệ. Hãy tải lại trang và tạo lại.',
  en: 'what was sent is no valid key. Load the page again and make it anew.'
};
