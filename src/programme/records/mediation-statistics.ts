import { atMost } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'mediation-statistics',
  label: { vi: 'Kết quả hòa giải ở cơ sở', en: 'Mediation statistics' },
  plural: { vi: 'Kết quả hòa giải ở cơ sở', en: 'Mediation statistics' },
  words: {
    vi: 'Số vụ, việc hòa giải trong một kỳ, lấy từ thống kê của ngành Tư pháp. Không đếm lại từng vụ, không ghi các bên.',
    en: 'Mediation cases of one period, taken from the statistics of the justice line. Cases are not recounted and parties are not named.'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    received: { type: 'count', required: true, noun: 'vụ việc', label: { vi: 'Tiếp nhận', en: 'Received' } },
    conducted: { type: 'count', noun: 'vụ việc', label: { vi: 'Đã tiến hành hòa giải', en: 'Conducted' } },
    settled: { type: 'count', noun: 'vụ việc', label: { vi: 'Hòa giải thành', en: 'Settled' } },
    notSettled: { type: 'count', noun: 'vụ việc', label: { vi: 'Hòa giải không thành', en: 'Not settled' } },
    pending: { type: 'count', noun: 'vụ việc', label: { vi: 'Đang giải quyết', en: 'Pending' } }
  },
  limits: [
    atMost(['conducted'], 'received', {
      vi: 'Số đã tiến hành nhiều hơn số tiếp nhận. Hãy sửa một trong hai số.',
      en: 'More were conducted than received. Mend one of the two numbers.'
    }),
    atMost(['settled', 'notSettled'], 'conducted', {
      vi: 'Hòa giải thành cộng với không thành nhiều hơn số đã tiến hành. Hãy xem lại ba số này.',
      en: 'Settled and not settled together exceed those conducted. Check the three numbers.'
    }),
    atMost(['settled', 'notSettled', 'pending'], 'received', {
      vi: 'Thành, không thành và đang giải quyết cộng lại nhiều hơn số tiếp nhận. Hãy xem lại các số này.',
      en: 'Settled, not settled and pending together exceed those received. Check the numbers.'
    })
  ],
  hints: [
    (_header, values) => {
      const { received, settled, notSettled, pending } = values;
      const known = [received, settled, notSettled, pending].every((one) => typeof one === 'number');
      return known && Number(settled) + Number(notSettled) + Number(pending) < Number(received)
        ? {
            field: 'received',
            say: {
              vi: 'Thành, không thành và đang giải quyết cộng lại chưa bằng số tiếp nhận. Hãy xem lại.',
              en: 'Settled, not settled and pending do not add up to those received. Please check.'
            }
          }
        : undefined;
    }
  ],
  unlikeBefore: ['received'],
  examples: [
    {
      title: 'Half a year whose parts add up',
      values: { received: 323, conducted: 289, settled: 186, notSettled: 103, pending: 34 }
    },
    {
      title: 'More settled than conducted',
      values: { received: 10, conducted: 8, settled: 9 },
      refused: ['settled']
    },
    {
      title: 'A number without its paper',
      header: { source: '' },
      values: { received: 4 },
      refused: ['source']
    },
    {
      title: 'Parts that do not add up',
      values: { received: 20, conducted: 18, settled: 10, notSettled: 6, pending: 2 },
      hinted: ['received']
    }
  ]
});
