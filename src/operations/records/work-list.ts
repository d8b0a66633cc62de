import { problem } from '#basis/problem.ts';
import { sideOf } from '#programme/parties.ts';
import * as drafts from '#store/drafts.ts';
import { readRecords } from '#store/ledger/read-records.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'work-list',
  label: { vi: 'Việc đang chờ tôi', en: 'What waits for me' },
  words: {
    vi: 'Hoạt động phối hợp chờ bên mình xác nhận, và bản nháp của mình.',
    en: 'Joint activities that wait for one’s side, and one’s own drafts.'
  },
  input: v.object({}),
  right: 'read-records',
  writes: false,
  run: async (_input, { sql, world, person }) => {
    if (!person) throw problem('not-signed-in', {});
    const side = person.role.rights.includes('confirm') ? sideOf(person.party) : undefined;
    const units = [...world.scopeOf(person).units];
    const none = { lines: [], total: 0 };
    return {
      toConfirm: side ? await readRecords(sql, { units, waitsFor: side, limit: 20, offset: 0 }) : none,
      drafts: await drafts.list(sql)
    };
  }
});
