import { dayText } from '#basis/day-text.ts';
import { foundPairs } from '../matching/found-pairs.ts';
import { nothing, SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'duplicates',
  label: { vi: 'Có thể trùng giữa hai bên', en: 'Perhaps recorded by both sides' },
  order: 25,
  right: 'confirm',
  find: async (context) => {
    const { pairs, total } = await foundPairs(context, { limit: SHOWN, offset: 0 });
    if (total === 0) return nothing;
    const items = pairs.map(({ records, reasons }) => {
      const [a, b] = records;
      const title = a?.title ?? '';
      const on = a?.state.header.day;
      const said = (language: 'vi' | 'en'): string =>
        [...(on ? [dayText(on, language)] : []), ...reasons.slice(0, 3).map((one) => one[language])].join(
          ' · '
        );
      return {
        key: `duplicate ${a?.state.id ?? ''} ${b?.state.id ?? ''}`,
        title: { vi: title, en: title },
        words: { vi: said('vi'), en: said('en') },
        href: `/trung-lap#cap-${a?.state.id ?? ''}-${b?.state.id ?? ''}`
      };
    });
    return { items, total };
  }
});
