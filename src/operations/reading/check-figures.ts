import * as v from 'valibot';
import { operation } from '../context.ts';
import { checkText } from './check-text.ts';
import { checkedPaper, draftEntries } from './checked-paper.ts';

export default operation({
  id: 'check-figures',
  label: { vi: 'Kiểm tra số liệu', en: 'Check the figures of a draft' },
  words: {
    vi: 'Đối chiếu từng con số trong một văn bản với sổ: khớp, chưa kiểm được (kèm lý do), hoặc khác; và tìm chỗ văn bản tự mâu thuẫn.',
    en: 'Holds each figure of a text against the ledger: agrees, cannot be checked (and why), or differs; and finds where the text contradicts itself.'
  },
  input: v.object(draftEntries),
  files: { file: 'file' },
  positional: ['file'],
  right: 'read-figures',
  writes: false,
  run: (draft, context) => checkedPaper(draft, context),
  print: (answer, language) => checkText(answer, language),
  isWell: ({ checked }) => checked.every(({ verdict }) => verdict.colour !== 'differs')
});
