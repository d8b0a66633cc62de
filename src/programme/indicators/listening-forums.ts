import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'listening-forums',
  label: { vi: 'Số diễn đàn “Công an lắng nghe ý kiến nhân dân”', en: 'Listening forums' },
  noun: 'diễn đàn',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Một diễn đàn “Công an lắng nghe ý kiến nhân dân” đã tổ chức. Tiếp công dân thường xuyên, tiếp xúc cử tri thì không tính.',
    en: 'One forum “The police listen to the people” that was held. Regular reception of citizens and meetings with voters do not count.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'diễn đàn Công an lắng nghe ý kiến đóng góp của nhân dân',
    'diễn đàn Công an xã lắng nghe ý kiến của nhân dân',
    'diễn đàn “Công an lắng nghe ý kiến nhân dân”',
    'diễn đàn "Công an lắng nghe ý kiến nhân dân"',
    'diễn đàn Công an lắng nghe ý kiến nhân dân',
    'hội nghị Công an lắng nghe ý kiến nhân dân',
    'hội nghị đối thoại với nhân dân',
    'buổi diễn đàn lắng nghe ý kiến',
    'diễn đàn lắng nghe ý kiến',
    'buổi đối thoại',
    'cuộc diễn đàn',
    'diễn đàn'
  ],
  proseCode: 'forums',
  definitions: [counts(listeningForum, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'A forum of the commune; a forum that waits for the Front does not count',
      given: [
        held(listeningForum, '2023-04-12', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          attendances: 70
        }),
        held(
          listeningForum,
          '2023-09-12',
          { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' },
          { coHosts: ['front'] }
        )
      ],
      expect: 1
    })
  ]
});
