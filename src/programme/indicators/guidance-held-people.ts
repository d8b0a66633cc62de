import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import guidanceHeld from '#programme/records/guidance-held.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'guidance-held-people',
  label: { vi: 'Số người đang nhận quản lý, cảm hóa, giáo dục', en: 'Persons under guidance' },
  noun: 'người',
  nature: 'stock',
  theme: 'enforcement',
  words: {
    vi: 'Số người các tổ chức đang nhận quản lý, cảm hóa, giáo dục tại một ngày, theo số mới nhất của từng tổ chức. Không cộng qua các kỳ.',
    en: 'Persons whom organisations guide on a day, by the latest number of each. Never added over periods.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'người đang được quản lý, cảm hóa, giáo dục',
    'đang nhận quản lý, giáo dục, cảm hóa',
    'đối tượng đang quản lý, giáo dục'
  ],
  proseCode: 'offenders_educated',
  definitions: [counts(guidanceHeld, { from: day('2013-08-01'), sum: 'people' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest number holds, and one has ended',
      given: [
        held(
          guidanceHeld,
          '2022-01-10',
          { people: 6 },
          { steps: [stepped('2023-01-10', 'restated', { people: 4 })] }
        ),
        held(guidanceHeld, '2022-01-10', { people: 3 }, { steps: [stepped('2023-02-10', 'ended')] })
      ],
      expect: 4
    })
  ]
});
