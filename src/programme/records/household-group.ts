import { oddAbove } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'household-group',
  label: { vi: 'Tổ liên gia, điểm chữa cháy công cộng', en: 'Household group or fire point' },
  plural: { vi: 'Các tổ liên gia, điểm chữa cháy công cộng', en: 'Household groups and fire points' },
  words: {
    vi: 'Một tổ liên gia an toàn phòng cháy, chữa cháy hoặc một điểm chữa cháy công cộng đang hoạt động.',
    en: 'One working inter-household fire-safety group, or one public fire point.'
  },
  reference: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024; văn bản triển khai của Bộ Công an',
  group: 'movement',
  confirmedBy: 'other-side',
  steps: [
    { id: 'launched', label: { vi: 'Ra mắt', en: 'Launched' }, turns: 'on' },
    { id: 'changed', label: { vi: 'Kiện toàn', en: 'Renewed' } },
    { id: 'ended', label: { vi: 'Ngừng hoạt động', en: 'Ended' }, turns: 'off' }
  ],
  fields: {
    form: {
      type: 'choice',
      required: true,
      label: { vi: 'Loại', en: 'Kind' },
      options: [
        { id: 'group', label: { vi: 'Tổ liên gia', en: 'Inter-household group' } },
        { id: 'fire-point', label: { vi: 'Điểm chữa cháy công cộng', en: 'Public fire point' } }
      ]
    },
    households: { type: 'count', most: 5_000, noun: 'hộ', label: { vi: 'Số hộ tham gia', en: 'Households' } },
    extinguishers: {
      type: 'count',
      most: 5_000,
      noun: 'bình',
      label: { vi: 'Số bình chữa cháy', en: 'Fire extinguishers' }
    }
  },
  hints: [
    oddAbove('households', 60, {
      vi: 'Một tổ trên 60 hộ là hiếm. Hãy xem lại đây có phải là số cộng của nhiều tổ không.',
      en: 'More than 60 households in one group is rare. Check whether several groups were added up.'
    })
  ],
  unlikeBefore: ['households', 'extinguishers'],
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng loại tổ, cùng thôn, số hộ gần như nhau.',
        en: 'The same form of group in the same hamlet, nearly as many households.'
      },
      daysApart: 60,
      near: { field: 'households', percent: 10 },
      same: ['form', 'hamlet']
    }
  ],
  examples: [
    { title: 'A group of twelve households', values: { form: 'group', households: 12, extinguishers: 14 } },
    { title: 'Neither group nor point', values: { households: 12 }, refused: ['form'] },
    {
      title: 'A whole hamlet as one group',
      values: { form: 'group', households: 240 },
      hinted: ['households']
    }
  ]
});
