import { problem } from '#basis/problem.ts';
import * as drafts from '#store/drafts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'discard-draft',
  label: { vi: 'Bỏ bản nháp', en: 'Discard a draft' },
  words: { vi: 'Xóa một bản nháp của chính mình.', en: 'Removes a draft of one’s own.' },
  input: v.object({ record: v.pipe(v.string(), v.uuid()) }),
  positional: ['record'],
  right: 'record',
  writes: true,
  subject: (input) => input.record,
  run: async ({ record }, { sql }) => {
    if (!(await drafts.remove(sql, record))) throw problem('no-such-record', { id: record });
    return { record };
  }
});
