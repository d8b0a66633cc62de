import { type Duty, dutiesOf } from '../issuing/report-duties.ts';
import { type WorkItem, workSource } from './work-source.ts';

export default workSource({
  id: 'to-close',
  label: { vi: 'Kỳ cần chốt sổ', en: 'Windows to close' },
  order: 40,
  right: 'compose-reports',
  find: async (context) => {
    const items = (await dutiesOf(context)).flatMap(itemOf);
    return { items, total: items.length };
  }
});

function itemOf({ kind, words, href, deadline }: Duty): readonly WorkItem[] {
  if (kind !== 'close') return [];
  const query = new URLSearchParams(href.split('?')[1]);
  return [
    {
      key: `close ${href}`,
      title: words,
      words: { vi: '', en: '' },
      href,
      ...(deadline ? { deadline } : {}),
      act: {
        label: { vi: 'Chốt sổ', en: 'Close' },
        action: '/bao-cao?/chot',
        fields: { tu: query.get('tu') ?? '', den: query.get('den') ?? '' }
      }
    }
  ];
}
