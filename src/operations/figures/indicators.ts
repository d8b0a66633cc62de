import { indicators } from '#programme/catalogue.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'indicators',
  label: { vi: 'Danh mục chỉ tiêu', en: 'Catalogue of indicators' },
  words: {
    vi: 'Mỗi chỉ tiêu: tên, đơn vị đếm, tính chất, cách tính, căn cứ.',
    en: 'Each indicator: name, counting noun, nature, definition, source.'
  },
  input: v.object({}),
  right: 'anybody',
  writes: false,
  run: async () =>
    [...indicators.values()].map((one) => ({
      id: one.id,
      label: one.label,
      noun: one.noun,
      nature: one.nature,
      theme: one.theme,
      words: one.words,
      reference: one.reference,
      since: one.counted ? one.definitions[0]?.from : one.from
    })),
  print: (list, language) =>
    list
      .map((one) => `${one.id.padEnd(36)} ${one.nature.padEnd(8)} ${one.label[language]} (${one.noun})`)
      .join('\n')
});
