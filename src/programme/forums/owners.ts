import type { Option } from '#engine/records/field.ts';

/** Who answers for a promise: an office, never a person. */
export const promiseOwners: readonly Option[] = [
  { id: 'police', label: { vi: 'Công an xã', en: 'Commune police' } },
  { id: 'front', label: { vi: 'Mặt trận Tổ quốc xã', en: 'Commune Front' } },
  { id: 'people-committee', label: { vi: 'Ủy ban nhân dân xã', en: 'Commune people’s committee' } },
  { id: 'hamlet', label: { vi: 'Ban quản lý thôn, tổ dân phố', en: 'Hamlet board' } },
  { id: 'upper-police', label: { vi: 'Công an cấp trên', en: 'Police of the level above' } },
  { id: 'upper-body', label: { vi: 'Cơ quan cấp trên khác', en: 'Another body of the level above' } }
];
