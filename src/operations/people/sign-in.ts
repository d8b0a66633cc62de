import { problem } from '#basis/problem.ts';
import { matches } from '#store/people/passwords.ts';
import * as people from '#store/people/people.ts';
import * as sessions from '#store/people/sessions.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

/** Compared against when there is no such login, so that the answer takes as long. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export default operation({
  id: 'sign-in',
  label: { vi: 'Đăng nhập', en: 'Sign in' },
  words: { vi: 'Mở một phiên làm việc bằng tên đăng nhập và mật khẩu.', en: 'Begins a session.' },
  input: v.object({
    login: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(100)),
    password: v.pipe(v.string(), v.maxLength(200))
  }),
  right: 'anybody',
  writes: true,
  run: async ({ login, password }, { sql, now, signIns, place }) => {
    signIns.admit(login, place, now.getTime());
    const person = await people.findByLogin(sql, login);
    const right = await matches(password, person?.password || NOBODY);
    if (!person || !right) throw problem('sign-in-failed', {});
    signIns.welcome(login, place);
    return { token: await sessions.begin(sql, person.id, now) };
  }
});
