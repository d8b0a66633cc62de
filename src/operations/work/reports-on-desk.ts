import type { Label } from '#basis/label.ts';
import { type Duty, dutiesOf } from '../issuing/report-duties.ts';
import { type WorkItem, workSource } from './work-source.ts';

type Kind = Exclude<Duty['kind'], 'close'>;

const tags: Readonly<
  Record<Kind, { readonly text: Label; readonly tone: 'information' | 'warning' | 'problem' }>
> = {
  returned: { text: { vi: 'Bị trả lại', en: 'Returned' }, tone: 'problem' },
  check: { text: { vi: 'Chờ kiểm tra', en: 'To check' }, tone: 'warning' },
  approve: { text: { vi: 'Chờ duyệt', en: 'To approve' }, tone: 'warning' },
  issue: { text: { vi: 'Chờ ban hành', en: 'To issue' }, tone: 'warning' },
  due: { text: { vi: 'Đến hạn', en: 'Due' }, tone: 'information' }
};

export default workSource({
  id: 'reports-on-desk',
  label: { vi: 'Báo cáo', en: 'Reports' },
  order: 30,
  right: 'compose-reports',
  find: async (context) => {
    const items = (await dutiesOf(context)).flatMap(itemOf).toSorted(byDeadline);
    return { items, total: items.length };
  }
});

function itemOf({ kind, words, href, deadline }: Duty): readonly WorkItem[] {
  if (kind === 'close') return [];
  return [
    {
      key: `${kind} ${href}`,
      title: words,
      words: { vi: '', en: '' },
      href,
      tag: tags[kind],
      ...(deadline ? { deadline } : {})
    }
  ];
}

/** What has a deadline comes first, the nearest on top. */
function byDeadline(a: WorkItem, b: WorkItem): number {
  return (a.deadline ?? '9') < (b.deadline ?? '9') ? -1 : 1;
}
