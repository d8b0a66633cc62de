import type { Option } from '#engine/records/field.ts';

/** What a forum is about, and what an opinion is about. */
export const forumFields: readonly Option[] = [
  {
    id: 'public-order',
    label: { vi: 'An ninh, trật tự ở thôn, xã', en: 'Public order in the hamlet and commune' }
  },
  { id: 'traffic', label: { vi: 'An toàn giao thông', en: 'Traffic safety' } },
  { id: 'drugs', label: { vi: 'Phòng, chống ma túy', en: 'Drugs' } },
  { id: 'fire-safety', label: { vi: 'Phòng cháy, chữa cháy', en: 'Fire safety' } },
  { id: 'online-fraud', label: { vi: 'Lừa đảo qua mạng, điện thoại', en: 'Fraud online and by telephone' } },
  {
    id: 'domestic-violence',
    label: { vi: 'Bạo lực gia đình, bảo vệ trẻ em', en: 'Domestic violence, protection of children' }
  },
  {
    id: 'environment',
    label: { vi: 'Môi trường, rừng, khoáng sản', en: 'Environment, forest and minerals' }
  },
  {
    id: 'procedures',
    label: { vi: 'Căn cước, cư trú, thủ tục', en: 'Identity cards, residence, procedures' }
  },
  {
    id: 'conduct',
    label: { vi: 'Tinh thần, thái độ phục vụ nhân dân', en: 'How officers serve and behave' }
  },
  { id: 'other', label: { vi: 'Việc khác', en: 'Other' } }
];
