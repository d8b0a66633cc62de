import * as v from 'valibot';

import { operation } from '../context.ts';

export default operation({
  id: 'tip-challenge',
  label: { vi: 'Phép thử trước khi gửi tin', en: 'The work to do before a tip is taken' },
  words: {
    vi: 'Máy của người gửi làm một phép tính vài giây, để không ai gửi ồ ạt được; không cần biết người gửi là ai.',
    en: 'The sender’s device reckons for some seconds, so that nobody floods the boxes; nobody needs to know who it is.'
  },
  input: v.object({}),
  right: 'anybody',
  isAnonymous: true,
  writes: false,
  keptIn: 'vault',
  batched: true,
  run: async (_, { tips }) => tips.gate.challenge(tips.intake.load)
});
