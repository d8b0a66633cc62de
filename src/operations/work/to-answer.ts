import { parties, sideOf } from '#programme/parties.ts';
import { readRecords } from '#store/ledger/read-records.ts';
import { recordItem } from './record-item.ts';
import { nothing, SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'to-answer',
  label: { vi: 'Chờ bên mình trả lời bản sửa', en: 'Counter-entries for your side to answer' },
  order: 15,
  right: 'record',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const { lines, total } = await readRecords(sql, {
      units: [...world.scopeOf(person).units],
      hosts: parties.filter((one) => one.side === side).map((one) => one.id),
      waitsFor: side,
      isCountered: true,
      limit: SHOWN,
      offset: 0
    });
    return { items: lines.map((line) => recordItem(world, line, 'answer')), total };
  }
});
