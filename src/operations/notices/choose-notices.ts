import { problem } from '#basis/problem.ts';
import { chooseWhen } from '#store/notices/contacts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'choose-notices',
  label: { vi: 'Chọn khi nào gửi thư', en: 'Choose when mail is sent' },
  words: {
    vi: 'Không gửi, gửi ngay khi có việc, hay mỗi sáng một thư.',
    en: 'Never, at once, or once each morning.'
  },
  input: v.object({ mail: v.picklist(['none', 'at-once', 'daily']) }),
  positional: ['mail'],
  right: 'read-records',
  writes: true,
  subject: () => 'mail',
  run: async ({ mail }, { sql, person }) => {
    if (!person) throw problem('not-signed-in', {});
    await chooseWhen(sql, person.id, mail);
    return { mail };
  }
});
