import { problem } from '#basis/problem.ts';
import type { Label } from '#basis/label.ts';
import { takeOutKey } from '#vault/sealed-keys.ts';
import * as v from 'valibot';
import { findKey, type ReaderKey, setKeyState } from '#vault/reader-keys.ts';
import { type Context, operation } from '../context.ts';
import { unitsOver } from './box-units.ts';
import { writeChange } from './box.ts';
import { keyId } from './key-input.ts';

export default operation({
  id: 'retire-tip-key',
  label: { vi: 'Gỡ khóa khỏi hòm thư', en: 'Take a key out of the box' },
  words: {
    vi: 'Gỡ khóa của mình, của người cùng hòm thư, hoặc (người giữ phần khôi phục) của hòm thư trong địa bàn. Từ đó khóa ấy không mở được tin nào nữa.',
    en: 'Takes out one’s own key, a colleague’s of the same box or, for custodians, one of the area. From then on it opens no tip.'
  },
  input: v.object({ key: keyId }),
  right: 'read-records',
  writes: true,
  keptIn: 'vault',
  subject: ({ key }) => key,
  run: async ({ key }, context) => {
    const found = await findKey(context.sql, key);
    if (!found || found.state === 'retired') throw problem('no-such-tip-key', { id: key });
    if (!(await mayRetire(context, found))) {
      throw problem('not-allowed', { operation: 'retire-tip-key', reason: notTheirs });
    }
    const { unit, purpose, publicKey, words, state } = found;
    const day = context.world.today;
    await setKeyState(context.sql, key, { state: 'retired', on: day });
    const sealed = await takeOutKey(context.sql, key);
    // A lost key has left the list already.
    if (state === 'standing') {
      await writeChange(context, { unit, day, what: 'retired', purpose, key, publicKey, words });
    }
    return { key, sealed };
  }
});

async function mayRetire(context: Context, key: ReaderKey): Promise<boolean> {
  const { person } = context;
  if (!person) return false;
  if (key.person === person.id) return true;
  const holds = (right: 'receive-tips' | 'keep-shares') => person.role.rights.includes(right);
  if (key.purpose === 'receiver' && holds('receive-tips') && key.unit === person.unit) return true;
  return holds('keep-shares') && (await unitsOver(context, key.unit)).includes(person.unit);
}

const notTheirs: Label = {
  vi: 'Chỉ chính người đó, người cùng nhận tin của hòm thư, hoặc người giữ phần khôi phục của địa bàn gỡ được khóa này.',
  en: 'Only its owner, a receiver of the same box, or a custodian of the area may take out this key.'
};
