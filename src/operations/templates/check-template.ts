import * as v from 'valibot';
import { operation } from '../context.ts';
import { bytesIn, checked, faultWords, fileSchema } from './template-input.ts';

export default operation({
  id: 'check-template',
  label: { vi: 'Kiểm tra mẫu văn bản', en: 'Check a template' },
  words: {
    vi: 'Chỉ ra từng chỗ điền sai trong mẫu Word, kèm vị trí.',
    en: 'Names each wrong placeholder of a Word template, with its place.'
  },
  input: v.object({ file: fileSchema }),
  files: { file: 'file' },
  positional: ['file'],
  right: 'compose-reports',
  writes: false,
  run: async ({ file }) => {
    const { faults, indicators } = checked(bytesIn(file));
    return { faults: faults.map((one) => ({ ...one, words: faultWords(one) })), indicators };
  },
  print: ({ faults, indicators }, language) =>
    faults.length > 0
      ? faults.map((one) => one.words[language]).join('\n')
      : {
          vi: `Mẫu dùng được; ${indicators.length} chỉ tiêu.`,
          en: `The template is fine; ${indicators.length} indicators.`
        }[language]
});
