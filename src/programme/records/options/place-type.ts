import type { Option } from '#engine/records/field.ts';

/** The places at which the movement's activities are counted apart. */
export const placeTypes: readonly Option[] = [
  { id: 'residential-area', label: { vi: 'Khu dân cư', en: 'Residential area' } },
  { id: 'school', label: { vi: 'Nhà trường', en: 'School' } },
  { id: 'agency', label: { vi: 'Cơ quan', en: 'Agency' } },
  { id: 'enterprise', label: { vi: 'Doanh nghiệp', en: 'Enterprise' } },
  { id: 'religious-place', label: { vi: 'Cơ sở tôn giáo', en: 'Place of worship' } },
  { id: 'other', label: { vi: 'Nơi khác', en: 'Elsewhere' } }
];
