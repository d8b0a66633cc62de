import { problem } from '#basis/problem.ts';
import { removeTemplate } from '#store/templates.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'remove-template',
  label: { vi: 'Bỏ mẫu văn bản', en: 'Remove a template' },
  words: {
    vi: 'Bỏ mẫu khỏi danh sách; văn bản đã lập từ mẫu không đổi.',
    en: 'Takes a template off the list; documents made with it stay as they are.'
  },
  input: v.object({ template: v.pipe(v.string(), v.uuid()) }),
  positional: ['template'],
  right: 'compose-reports',
  writes: true,
  subject: (input) => input.template,
  run: async ({ template }, { sql, now }) => {
    if (!(await removeTemplate(sql, template, now.toISOString())))
      throw problem('no-such-template', { id: template });
    return { template };
  }
});
