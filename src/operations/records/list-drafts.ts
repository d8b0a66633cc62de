import * as drafts from '#store/drafts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'list-drafts',
  label: { vi: 'Bản nháp của tôi', en: 'My drafts' },
  words: { vi: 'Những bản ghi đang viết dở của chính mình.', en: 'What oneself has half written.' },
  input: v.object({}),
  right: 'record',
  writes: false,
  run: async (_input, { sql }) => drafts.list(sql)
});
