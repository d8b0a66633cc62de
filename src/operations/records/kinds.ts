import { kinds } from '#programme/catalogue.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'kinds',
  label: { vi: 'Các loại bản ghi', en: 'Kinds of record' },
  words: {
    vi: 'Mỗi loại bản ghi với các trường, các bước và căn cứ.',
    en: 'Each kind of record with its fields, steps and source.'
  },
  input: v.object({}),
  right: 'anybody',
  writes: false,
  run: async () =>
    [...kinds.values()].map(({ id, label, words, reference, fields, steps }) => ({
      id,
      label,
      words,
      reference,
      fields,
      steps: steps ?? []
    })),
  print: (list, language) => list.map((one) => `${one.id.padEnd(26)} ${one.label[language]}`).join('\n')
});
