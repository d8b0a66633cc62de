import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { identityNumbers } from '#vault/identity-requests.ts';
import { addSealedKeys } from '#vault/sealed-keys.ts';
import * as v from 'valibot';
import type { Context } from '../context.ts';
import type { StandingKey } from './box.ts';
import { bytes, keyId } from './key-input.ts';
import { messageNumber } from './tip-input.ts';
import { ENC_BYTES, SEALED_BYTES } from '#engine/sealing/suite.ts';

/** The content key of a message, sealed once more by a reader's browser. */
export const resealedKey = v.object({
  message: messageNumber,
  key: keyId,
  bytes: bytes(ENC_BYTES + SEALED_BYTES, ENC_BYTES + SEALED_BYTES)
});

export type ResealedKey = v.InferOutput<typeof resealedKey>;

/** Lets standing receivers into a tip: none whom its sender shut out, and into an identity nobody but who acts. */
export async function letIn(
  { sql, person }: Pick<Context, 'sql' | 'person'>,
  tip: { readonly id: string; readonly excluded: readonly string[] },
  { keys, among }: { readonly keys: readonly ResealedKey[]; readonly among: readonly StandingKey[] }
): Promise<number> {
  const identities = await identityNumbers(sql, tip.id);
  const rows = keys.map(({ message, key, bytes: sealed }) => {
    const reader = among.find(({ id }) => id === key);
    if (!reader || tip.excluded.includes(reader.person)) throw problem('tip-refused', { reason: shutOut });
    if (identities.includes(message) && reader.person !== person?.id) {
      throw problem('tip-refused', { reason: identityOfOne });
    }
    return { tip: tip.id, message, key, person: reader.person, bytes: Buffer.from(sealed, 'base64') };
  });
  return addSealedKeys(sql, rows);
}

const identityOfOne: Label = {
  vi: 'danh tính chỉ mở cho người đã xin và được đồng ý. Người khác phải tự xin.',
  en: 'an identity is open to the one who asked only. Others have to ask themselves.'
};

const shutOut: Label = {
  vi: 'có khóa không đứng trong hòm thư, hoặc của người mà người báo tin không cho đọc. Hãy tải lại trang.',
  en: 'one of the keys stands in no box, or is of somebody whom the sender shut out. Load the page again.'
};
