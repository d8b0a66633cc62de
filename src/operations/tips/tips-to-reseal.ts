import { base64Of } from '#engine/sealing/base64.ts';
import { problem } from '#basis/problem.ts';
import { findKey } from '#vault/reader-keys.ts';
import { readFirsts } from '#vault/read-for-receiver.ts';
import { readToReseal } from '#vault/sealed-keys.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { readBoxes } from './box.ts';
import { readerOf } from './described-box.ts';
import { keyId } from './key-input.ts';

/** Messages at once, so that a browser can go on where it was interrupted. */
const AT_ONCE = 200;

export default operation({
  id: 'tips-to-reseal',
  label: { vi: 'Tin cần niêm phong thêm cho một người nhận', en: 'Tips to be sealed to one more receiver' },
  words: {
    vi: 'Những tin mình mở được mà khóa kia chưa mở được, trừ tin mà người báo không cho người đó đọc.',
    en: 'What one can open and the other key cannot yet, but for tips whose sender shut that person out.'
  },
  input: v.object({ key: keyId }),
  positional: ['key'],
  right: 'receive-tips',
  writes: false,
  keptIn: 'vault',
  run: async ({ key }, context) => {
    const { sql, person } = context;
    const found = await findKey(sql, key);
    const box = found && (await readBoxes(context, [found.unit])).get(found.unit);
    const reader = box?.find((one) => one.id === key && one.purpose === 'receiver');
    if (!found || !reader || found.unit !== person?.unit) throw problem('no-such-tip-key', { id: key });
    const rows = await readToReseal(sql, { key, person: found.person, unit: found.unit }, AT_ONCE);
    const firsts = await readFirsts(sql, [...new Set(rows.map(({ tip }) => tip))]);
    return {
      reader: readerOf(reader),
      /** What each tip said at the start: the browser reads in it whom the sender shut out. */
      firsts: firsts.map(({ commitment, body, sealed, ...first }) => ({
        ...first,
        commitment: base64Of(commitment),
        body: base64Of(body),
        sealed: base64Of(sealed)
      })),
      messages: rows.map(({ commitment, sealed, ...row }) => ({
        ...row,
        commitment: base64Of(commitment),
        sealed: base64Of(sealed)
      }))
    };
  }
});
