import { randomUUIDv7 } from 'node:crypto';
import { sideOf } from '#programme/parties.ts';
import { readRecords } from '#store/ledger/read-records.ts';
import { recordItem } from './record-item.ts';
import { nothing, SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'to-confirm',
  label: { vi: 'Chờ bên mình xác nhận', en: 'Waiting for your side to confirm' },
  order: 10,
  right: 'confirm',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const units = [...world.scopeOf(person).units];
    const { lines, total } = await readRecords(sql, {
      units,
      waitsFor: side,
      isCountered: false,
      limit: SHOWN,
      offset: 0
    });
    const items = lines.map((line) => ({
      ...recordItem(world, line, 'confirm'),
      act: {
        label: { vi: 'Xác nhận', en: 'Confirm' },
        action: '/?/xac-nhan',
        fields: { id: randomUUIDv7(), record: line.id },
        together: line.id
      },
      also: {
        label: { vi: 'Sửa rồi xác nhận', en: 'Mend, then confirm' },
        href: `/ban-ghi/${line.id}/ban-sua`
      }
    }));
    return { items, total };
  }
});
