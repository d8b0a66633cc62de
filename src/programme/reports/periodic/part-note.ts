import type { Block } from '#engine/documents/block.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { partLabels } from '../../part-labels.ts';

/** Said where the numbers of one side's own report stand: a joint report of the same days has other ones. */
export function partNote({ part }: Commission): readonly Block[] {
  if (!part) return [];
  return [
    write.note`Số liệu là ${partLabels[part].vi}: hoạt động bên này làm riêng và hoạt động hai bên cùng làm.`
  ];
}
