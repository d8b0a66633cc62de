import { problem } from '#basis/problem.ts';
import { forgetAddress } from '#store/notices/contacts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'forget-mail-address',
  label: { vi: 'Bỏ địa chỉ thư của mình', en: 'Remove one’s mail address' },
  words: { vi: 'Xóa địa chỉ thư; không gửi thư nữa.', en: 'Deletes the address; no more mail is sent.' },
  input: v.object({}),
  right: 'read-records',
  writes: true,
  subject: () => 'mail',
  run: async (_input, { sql, person }) => {
    if (!person) throw problem('not-signed-in', {});
    await forgetAddress(sql, person.id);
    return {};
  }
});
