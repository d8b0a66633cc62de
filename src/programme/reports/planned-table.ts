import { dayText } from '#basis/day-text.ts';
import { numberText } from '#basis/number-text.ts';
import type { Block } from '#engine/documents/block.ts';
import { text } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { PlannedItem } from '#engine/planning/plan.ts';
import { parties } from '../parties.ts';

/** What is to be done, how much of it, when and by whom: numbers that people set, so no figures. */
export function plannedTable(items: readonly PlannedItem[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    write.paragraph`Các việc cụ thể trong năm:`,
    write.table({
      columns: [
        { align: 'center', width: 1 },
        { align: 'left', width: 5, names: true },
        { align: 'right', width: 2 },
        { align: 'left', width: 3 },
        { align: 'left', width: 4 }
      ],
      header: [
        [
          { text: 'TT' },
          { text: 'Nội dung' },
          { text: 'Số lượng' },
          { text: 'Thời gian' },
          { text: 'Chủ trì' }
        ]
      ],
      rows: items.map((item, at) => ({
        cells: [
          [text(String(at + 1))],
          [text(item.title)],
          [text(numberText(item.target, 'vi'))],
          [text(spanOf(item))],
          [text(hostOf(item))]
        ]
      }))
    })
  ];
}

function spanOf({ from, to }: PlannedItem): string {
  if (from === to) return dayText(to, 'vi');
  return `${dayText(from, 'vi')} – ${dayText(to, 'vi')}`;
}

function hostOf({ party, role }: PlannedItem): string {
  const name = parties.find(({ id }) => id === party)?.label.vi ?? party;
  return role ? `${name} (${role})` : name;
}
