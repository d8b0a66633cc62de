import { problem } from '#basis/problem.ts';
import { renameLayout } from '#store/sheet-layouts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { layoutName } from './keep-layout.ts';

export default operation({
  id: 'rename-layout',
  label: { vi: 'Đổi tên mẫu bảng', en: 'Rename a layout' },
  words: {
    vi: 'Đổi tên một mẫu bảng đã giữ; cách đọc không đổi.',
    en: 'Gives a kept layout another name; its reading stays.'
  },
  input: v.object({ layout: v.pipe(v.string(), v.uuid()), name: layoutName }),
  positional: ['layout', 'name'],
  right: 'record-reported-totals',
  writes: true,
  subject: ({ layout }) => layout,
  run: async ({ layout, name }, { sql }) => {
    if (!(await renameLayout(sql, layout, name))) throw problem('no-such-layout', { id: layout });
    return { layout };
  }
});
