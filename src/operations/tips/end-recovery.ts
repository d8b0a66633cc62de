import * as v from 'valibot';
import { endRecovery } from '#vault/recoveries.ts';
import { operation } from '../context.ts';

export default operation({
  id: 'end-recovery',
  label: { vi: 'Xong việc khôi phục khóa', en: 'End the recovery of a key' },
  words: {
    vi: 'Người xin cho biết đã khôi phục xong, hoặc không cần nữa.',
    en: 'Who asked says that the key was restored, or is not needed any more.'
  },
  input: v.object({ recovery: v.pipe(v.string(), v.uuid()) }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ recovery }) => recovery,
  run: async ({ recovery }, { sql, world }) => {
    await endRecovery(sql, recovery, world.today);
    return { recovery };
  }
});
