import type { Party } from '#engine/records/kind.ts';

/**
 * The coordinating parties of programmes 09/CTr-BCA-MTTW (2013) and 07/CTrPH-BCA-MTTW (2023).
 * People's committees and steering committees are left out on purpose: they direct and pay, they are on neither
 * side, and a joint activity is confirmed between the two sides only.
 */
export const parties: readonly Party[] = [
  { id: 'police', label: { vi: 'Công an', en: 'Police' }, side: 'police' },
  { id: 'front', label: { vi: 'Mặt trận Tổ quốc Việt Nam', en: 'Fatherland Front' }, side: 'front' },
  {
    id: 'womens-union',
    label: { vi: 'Hội Liên hiệp Phụ nữ', en: "Women's Union" },
    side: 'front'
  },
  { id: 'youth-union', label: { vi: 'Đoàn Thanh niên', en: 'Youth Union' }, side: 'front' },
  { id: 'farmers-association', label: { vi: 'Hội Nông dân', en: "Farmers' Association" }, side: 'front' },
  {
    id: 'veterans-association',
    label: { vi: 'Hội Cựu chiến binh', en: "Veterans' Association" },
    side: 'front'
  },
  { id: 'labour-federation', label: { vi: 'Công đoàn', en: 'Federation of Labour' }, side: 'front' },
  {
    id: 'elderly-association',
    label: { vi: 'Hội Người cao tuổi', en: 'Association of the Elderly' },
    side: 'front'
  }
];

export function sideOf(party: string): Party['side'] | undefined {
  return parties.find((one) => one.id === party)?.side;
}
