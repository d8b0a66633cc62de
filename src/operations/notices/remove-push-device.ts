import { problem } from '#basis/problem.ts';
import { removeDevice } from '#store/notices/push-devices.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'remove-push-device',
  label: { vi: 'Tắt thông báo đẩy trên thiết bị', en: 'Turn off push on a device' },
  words: {
    vi: 'Thiết bị không nhận thông báo đẩy của mình nữa.',
    en: 'The device takes no more push messages.'
  },
  input: v.object({ id: v.pipe(v.string(), v.uuid()) }),
  positional: ['id'],
  right: 'read-records',
  writes: true,
  subject: (input) => input.id,
  run: async ({ id }, { sql, person }) => {
    if (!person) throw problem('not-signed-in', {});
    return { removed: await removeDevice(sql, person.id, id) };
  }
});
