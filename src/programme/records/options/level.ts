import type { Option } from '#engine/records/field.ts';

/** Who organised it; the district level ended with the two-tier government on 1/7/2025 (Luật 72/2025/QH15). */
export const levels: readonly Option[] = [
  { id: 'hamlet', label: { vi: 'Thôn, tổ dân phố', en: 'Hamlet or residential block' } },
  { id: 'commune', label: { vi: 'Cấp xã', en: 'Commune' } },
  { id: 'district', label: { vi: 'Cấp huyện (đến 30/6/2025)', en: 'District (until 30 June 2025)' } },
  { id: 'province', label: { vi: 'Cấp tỉnh', en: 'Province' } }
];
