import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { readGroups } from '#store/notices/notice-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { workSources } from '../waiting/work-sections.ts';

export default operation({
  id: 'notices',
  label: { vi: 'Thông báo của tôi', en: 'My notices' },
  words: {
    vi: 'Việc mới đang chờ mình, gộp theo lý do, với số chưa đọc.',
    en: 'What newly waits for oneself, by reason, with the number unread.'
  },
  input: v.object({}),
  right: 'read-records',
  writes: false,
  run: async (_input, { sql, person }) => {
    if (!person) throw problem('not-signed-in', {});
    const groups = (await readGroups(sql, person.id)).map((group) => ({
      ...group,
      label: labelOf(group.source)
    }));
    return { unread: groups.reduce((sum, { unread }) => sum + unread, 0), groups };
  },
  print: ({ groups }, language) =>
    groups.map(({ label, unread, total }) => `${label[language]}: ${unread}/${total}`).join('\n')
});

/** A reason that was taken away since keeps its id. */
function labelOf(source: string): Label {
  return workSources.find(({ id }) => id === source)?.label ?? { vi: source, en: source };
}
