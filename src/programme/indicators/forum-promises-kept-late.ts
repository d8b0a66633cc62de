import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear, stepped } from './given.ts';

export default counted({
  id: 'forum-promises-kept-late',
  label: { vi: 'Số lời hứa thực hiện sau hạn', en: 'Promises kept late' },
  noun: 'lời hứa',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Lời hứa tại diễn đàn đã thực hiện xong trong kỳ nhưng sau hạn, tính theo ngày làm xong. Lời hứa bị mở lại thì không tính.',
    en: 'Promises kept in the period, after their day, on the day they were kept. One that was reopened does not count.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lời hứa thực hiện sau hạn'],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), step: 'promise-kept-late' })],
  examples: [
    inYear(2023, {
      title: 'Only what was kept after its day',
      given: [
        held(
          listeningForum,
          '2023-03-02',
          {
            title: 'Công an lắng nghe ý kiến nhân dân',
            level: 'commune',
            opinions: { request: 9 },
            promised: 4
          },
          {
            steps: [
              stepped('2023-03-20', 'promise-kept'),
              stepped('2023-04-02', 'promise-kept'),
              stepped('2023-05-02', 'promise-kept-late'),
              stepped('2024-01-05', 'promise-kept')
            ]
          }
        )
      ],
      expect: 1
    })
  ]
});
