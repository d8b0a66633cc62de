import * as sessions from '#store/people/sessions.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'sign-out',
  label: { vi: 'Đăng xuất', en: 'Sign out' },
  words: { vi: 'Đóng phiên làm việc.', en: 'Ends a session.' },
  input: v.object({ token: v.string() }),
  right: 'anybody',
  writes: true,
  run: async ({ token }, { sql }) => {
    await sessions.end(sql, token);
    return { ended: true };
  }
});
