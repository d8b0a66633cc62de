import type { Label } from '#basis/label.ts';
import type { Part } from '#engine/records/sides.ts';

/** What a figure is of, when it is not of everything. */
export const partLabels: Readonly<Record<Part, Label>> = {
  police: { vi: 'phần của Công an', en: 'the part of the police' },
  front: { vi: 'phần của Mặt trận và các tổ chức thành viên', en: 'the part of the Front and its members' },
  both: { vi: 'phần hai bên cùng làm', en: 'what both sides did together' }
};
