import { readRecords } from '#store/ledger/read-records.ts';
import { recordItem } from './record-item.ts';
import { SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'followed-up',
  label: { vi: 'Cần theo dõi', en: 'Marked for follow-up' },
  order: 60,
  right: 'confirm',
  isQuiet: true,
  find: async ({ sql, world, person }) => {
    const units = [...world.scopeOf(person).units];
    const { lines, total } = await readRecords(sql, { units, isFlagged: true, limit: SHOWN, offset: 0 });
    return { items: lines.map((line) => recordItem(world, line, 'followed')), total };
  }
});
