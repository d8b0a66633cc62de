import { randomUUID } from 'node:crypto';
import { problem } from '#basis/problem.ts';
import { roles } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import { hash } from '#store/people/passwords.ts';
import * as people from '#store/people/people.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';

export default operation({
  id: 'add-person',
  label: { vi: 'Thêm tài khoản', en: 'Add an account' },
  words: {
    vi: 'Thêm tài khoản cho một cán bộ: vai trò, bên, địa bàn.',
    en: 'Adds an account for an official: role, party, area.'
  },
  input: v.object({
    login: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[a-z0-9.]{3,60}$/)),
    name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(120)),
    role: v.string(),
    party: v.string(),
    unit: v.string(),
    password: v.pipe(v.string(), v.minLength(12), v.maxLength(200))
  }),
  right: 'administer',
  writes: true,
  subject: (input) => input.login,
  run: async ({ login, name, role, party, unit, password }, { sql, world }) => {
    if (!roles.has(role)) throw problem('no-such-role', { id: role });
    if (!parties.some((one) => one.id === party)) throw problem('no-such-party', { id: party });
    const area = getUnit(world.territory, unit, world.today);
    if (await people.findByLogin(sql, login)) throw problem('login-taken', { login });
    const id = randomUUID();
    await people.add(sql, {
      id,
      login,
      name,
      role,
      party,
      unit: area.id,
      password: await hash(password),
      demonstration: false
    });
    return { id, login };
  }
});
