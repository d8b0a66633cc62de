import * as v from 'valibot';

import { operation } from '../context.ts';

export default operation({
  id: 'tip-form-token',
  label: { vi: 'Phiếu cho mẫu báo tin không có JavaScript', en: 'Token for the form without script' },
  words: {
    vi: 'Ký, dùng một lần: mẫu được mở lúc nào. Không cho biết ai mở.',
    en: 'Signed, used once: when the form was handed out. It does not tell to whom.'
  },
  input: v.object({}),
  right: 'anybody',
  isAnonymous: true,
  writes: false,
  keptIn: 'vault',
  batched: true,
  run: async (_, { tips }) => ({ form: tips.gate.formToken() })
});
