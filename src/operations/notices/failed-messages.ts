import { readFailed } from '#store/notices/deliveries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

const SHOWN = 50;

export default operation({
  id: 'failed-messages',
  label: { vi: 'Thông báo chưa gửi được', en: 'Messages that could not be sent' },
  words: {
    vi: 'Những lần gửi thư hoặc thông báo đẩy bị lỗi: tài khoản, cách gửi, mã lỗi, lúc nào. Không có địa chỉ.',
    en: 'Mails and push messages that failed: account, way, code and time. No address.'
  },
  input: v.object({}),
  right: 'administer',
  writes: false,
  run: async (_input, { sql }) => readFailed(sql, SHOWN),
  print: (list) =>
    list.map((one) => `${one.at}  ${one.login}  ${one.channel}  ${one.trouble}  ${one.attempts}`).join('\n')
});
