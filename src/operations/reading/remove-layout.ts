import { problem } from '#basis/problem.ts';
import { removeLayout } from '#store/sheet-layouts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'remove-layout',
  label: { vi: 'Bỏ mẫu bảng', en: 'Remove a layout' },
  words: {
    vi: 'Bỏ một mẫu bảng đã giữ; số liệu đã nhận không đổi.',
    en: 'Takes a kept layout off the list; figures that were accepted stay.'
  },
  input: v.object({ layout: v.pipe(v.string(), v.uuid()) }),
  positional: ['layout'],
  right: 'record-reported-totals',
  writes: true,
  subject: ({ layout }) => layout,
  run: async ({ layout }, { sql, now }) => {
    if (!(await removeLayout(sql, layout, now.toISOString())))
      throw problem('no-such-layout', { id: layout });
    return { layout };
  }
});
