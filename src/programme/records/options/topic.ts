import type { Option } from '#engine/records/field.ts';

/** What outreach and classes are about. */
export const topics: readonly Option[] = [
  { id: 'crime-prevention', label: { vi: 'Phòng, chống tội phạm', en: 'Crime prevention' } },
  { id: 'drugs', label: { vi: 'Phòng, chống ma túy', en: 'Drug prevention' } },
  { id: 'traffic', label: { vi: 'Trật tự, an toàn giao thông', en: 'Traffic safety' } },
  { id: 'fire-safety', label: { vi: 'Phòng cháy, chữa cháy', en: 'Fire safety' } },
  {
    id: 'cyber-security',
    label: { vi: 'An ninh mạng, lừa đảo qua mạng', en: 'Cyber security and online fraud' }
  },
  { id: 'domestic-violence', label: { vi: 'Phòng, chống bạo lực gia đình', en: 'Domestic violence' } },
  { id: 'trafficking', label: { vi: 'Phòng, chống mua bán người', en: 'Human trafficking' } },
  { id: 'usury', label: { vi: 'Phòng, chống “tín dụng đen”', en: 'Usury' } },
  {
    id: 'weapons',
    label: { vi: 'Vũ khí, vật liệu nổ, pháo', en: 'Weapons, explosives, fireworks' }
  },
  {
    id: 'environment',
    label: { vi: 'Bảo vệ môi trường, rừng, khoáng sản', en: 'Environment, forest and minerals' }
  },
  { id: 'identity', label: { vi: 'Căn cước, dữ liệu dân cư', en: 'Identity cards and population data' } },
  { id: 'movement', label: { vi: 'Phong trào toàn dân bảo vệ ANTQ', en: 'The movement itself' } },
  { id: 'other-law', label: { vi: 'Pháp luật khác', en: 'Other law' } }
];
