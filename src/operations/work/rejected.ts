import { addDays } from '#basis/day.ts';
import { parties, sideOf } from '#programme/parties.ts';
import { readRecords } from '#store/ledger/read-records.ts';
import { recordItem } from './record-item.ts';
import { nothing, SHOWN, workSource } from './work-source.ts';

/** What was left aside longer ago than this is taken as settled between the sides. */
const REMEMBERED = 400;

export default workSource({
  id: 'rejected',
  label: { vi: 'Bên phối hợp không xác nhận', en: 'Not confirmed by the other side' },
  order: 20,
  right: 'record',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const { lines, total } = await readRecords(sql, {
      units: [...world.scopeOf(person).units],
      hosts: parties.filter((one) => one.side === side).map((one) => one.id),
      status: 'rejected',
      from: addDays(world.today, -REMEMBERED),
      limit: SHOWN,
      offset: 0
    });
    return { items: lines.map((line) => recordItem(world, line, 'rejected')), total };
  }
});
