import { findIssuedFacts } from '#store/reports/issued-facts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'issued-with-code',
  label: { vi: 'Tra mã kiểm chứng', en: 'Look up a verification code' },
  words: {
    vi: 'Với mã in ở chân báo cáo: báo cáo có được ban hành hay không, cơ quan nào, số nào, ngày nào. Không cần đăng nhập, không cho biết nội dung.',
    en: 'By the code at the foot of a report: whether one was issued, by whom, under which number, when. Needs no sign-in and tells no content.'
  },
  input: v.object({
    /** Code or digest. */
    code: v.pipe(v.string(), v.trim(), v.maxLength(200))
  }),
  positional: ['code'],
  right: 'anybody',
  writes: false,
  run: async ({ code }, { sql }) => ({ issued: await findIssuedFacts(sql, code) })
});
