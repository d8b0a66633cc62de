import * as people from '#store/people/people.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'people',
  label: { vi: 'Danh sách tài khoản', en: 'Accounts' },
  words: { vi: 'Các tài khoản cán bộ đang dùng.', en: 'The accounts of officials in use.' },
  input: v.object({}),
  right: 'administer',
  writes: false,
  run: async (_input, { sql }) => people.list(sql),
  print: (list) =>
    list.map((one) => `${one.login.padEnd(24)} ${one.role.padEnd(16)} ${one.unit}  ${one.name}`).join('\n')
});
