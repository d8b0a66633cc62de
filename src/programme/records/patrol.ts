import { oddAbove } from '#engine/records/bounds.ts';
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
      required: true,
      noun: 'lượt',
      label: { vi: 'Số lượt tuần tra', en: 'Patrols' }
    },
    attendances: {
      type: 'count',
      noun: 'lượt người',
      label: { vi: 'Lượt người tham gia', en: 'Attendances' }
    }
  },
  hints: [
    oddAbove('patrols', 200, {
      vi: 'Trên 200 lượt trong một bản ghi là hiếm. Hãy xem lại, hoặc tách theo tháng.',
      en: 'More than 200 patrols in one record is rare. Check it, or split it by month.'
    })
  ],
  examples: [
    { title: 'Eight patrols before the New Year', values: { patrols: 8, attendances: 40 } },
    { title: 'Patrols without a number', values: { attendances: 40 }, refused: ['patrols'] }
  ]
});
