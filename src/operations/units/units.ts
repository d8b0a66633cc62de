import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'units',
  label: { vi: 'Tìm đơn vị hành chính', en: 'Find units' },
  words: {
    vi: 'Tìm theo tên hoặc mã, không cần dấu; gồm cả đơn vị đã sáp nhập.',
    en: 'By name or code, with or without diacritics; units that have ended included.'
  },
  input: v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)) }),
  positional: ['text'],
  right: 'anybody',
  writes: false,
  run: async ({ text }, { world: { territory } }) => territory.search(text, 50),
  print: (units) =>
    units
      .map((unit) => `${unit.id.padEnd(18)} ${unit.name} (${unit.from ?? '…'} – ${unit.to ?? '…'})`)
      .join('\n')
});
