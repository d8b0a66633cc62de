import { atMost, oddAbove } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'patrol',
  label: { vi: 'Tuần tra', en: 'Patrols' },
  plural: { vi: 'Các lượt tuần tra', en: 'Patrols' },
  words: {
    vi: 'Số lượt tuần tra giữ gìn an ninh, trật tự của quần chúng trong một ngày hoặc một đợt. Không ghi giờ giấc, tuyến đường.',
    en: 'Patrols of residents on one day or in one round. Neither hours nor routes are kept.'
  },
  reference: 'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở số 30/2023/QH15',
  group: 'movement',
  confirmedBy: 'other-side',
  fields: {
    patrols: {
      type: 'count',
      most: 100_000,
      required: true,
      noun: 'lượt',
      label: { vi: 'Số lượt tuần tra', en: 'Patrols' }
    },
    attendances: {
      type: 'count',
      most: 1_000_000,
      noun: 'lượt người',
      label: { vi: 'Lượt người tham gia', en: 'Attendances' }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng ngày, cùng nơi, số lượt tuần tra như nhau.',
        en: 'The same day and place, and as many patrols.'
      },
      daysApart: 0,
      near: { field: 'attendances', percent: 10 },
      same: ['patrols', 'hamlet']
    }
  ],
  hints: [
    atMost(['patrols'], 'attendances', {
      vi: 'Số lượt người tham gia ít hơn số lượt tuần tra. Mỗi lượt có ít nhất một người; hãy xem lại hai số.',
      en: 'There are fewer attendances than patrols, and each patrol has at least one person. Check both numbers.'
    }),
    oddAbove('patrols', 200, {
      vi: 'Trên 200 lượt trong một bản ghi là hiếm. Hãy xem lại, hoặc tách theo tháng.',
      en: 'More than 200 patrols in one record is rare. Check it, or split it by month.'
    })
  ],
  unlikeBefore: ['patrols', 'attendances'],
  examples: [
    { title: 'Eight patrols before the New Year', values: { patrols: 8, attendances: 40 } },
    { title: 'Patrols without a number', values: { attendances: 40 }, refused: ['patrols'] },
    {
      title: 'More patrols than people on them',
      values: { patrols: 12, attendances: 6 },
      hinted: ['patrols']
    },
    { title: 'A year in one record', values: { patrols: 360, attendances: 1_800 }, hinted: ['patrols'] }
  ]
});
