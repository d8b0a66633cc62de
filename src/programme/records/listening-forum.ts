import { atMost, oddWithout } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';
import { levels } from './options/level.ts';

export default recordKind({
  id: 'listening-forum',
  label: { vi: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”', en: 'Listening forum' },
  plural: { vi: 'Các diễn đàn “Công an lắng nghe ý kiến nhân dân”', en: 'Listening forums' },
  words: {
    vi: 'Một diễn đàn tại một nơi, trong một ngày, có lấy ý kiến nhân dân. Hội nghị, họp dân không lấy ý kiến về Công an thì không tính.',
    en: 'One forum at one place on one day at which people are heard. A meeting that hears no opinion on the police does not count.'
  },
  reference:
    'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; diễn đàn “Công an lắng nghe ý kiến nhân dân”',
  group: 'outreach',
  titledBy: 'title',
  telling: ['attendances', 'opinions'],
  confirmedBy: 'other-side',
  steps: [
    { id: 'held', label: { vi: 'Tổ chức diễn đàn', en: 'Held' } },
    {
      id: 'promise-kept',
      label: { vi: 'Thực hiện một lời hứa, đúng hạn', en: 'A promise kept in time' },
      follows: true
    },
    {
      id: 'promise-kept-late',
      label: { vi: 'Thực hiện một lời hứa, sau hạn', en: 'A promise kept late' },
      follows: true
    }
  ],
  fields: {
    title: { type: 'text', required: true, label: { vi: 'Tên diễn đàn', en: 'Name of the forum' } },
    level: { type: 'choice', required: true, label: { vi: 'Cấp tổ chức', en: 'Level' }, options: levels },
    attendances: {
      type: 'count',
      most: 100_000,
      noun: 'lượt người',
      label: { vi: 'Lượt người dự', en: 'Attendances' }
    },
    opinions: {
      type: 'counts',
      noun: 'ý kiến',
      label: { vi: 'Ý kiến đã ghi nhận', en: 'Opinions recorded' },
      options: [
        { id: 'praise', label: { vi: 'Ghi nhận, biểu dương', en: 'Praise' } },
        { id: 'criticism', label: { vi: 'Góp ý, phê bình', en: 'Criticism' } },
        { id: 'request', label: { vi: 'Kiến nghị, đề xuất', en: 'Request' } }
      ]
    },
    answeredInRoom: {
      type: 'count',
      noun: 'ý kiến',
      label: { vi: 'Ý kiến trả lời tại chỗ', en: 'Answered in the room' }
    },
    passedOn: {
      type: 'count',
      noun: 'ý kiến',
      label: { vi: 'Ý kiến chuyển, trả lời bằng văn bản', en: 'Passed on, answered in writing' },
      help: {
        vi: 'Ý kiến vượt thẩm quyền, đã chuyển nơi giải quyết.',
        en: 'Beyond the power of those present.'
      }
    },
    promised: {
      type: 'count',
      noun: 'ý kiến',
      label: { vi: 'Ý kiến hứa giải quyết, có thời hạn', en: 'Promised, with a day' }
    },
    formsOut: {
      type: 'count',
      noun: 'phiếu',
      label: { vi: 'Phiếu lấy ý kiến phát ra', en: 'Feedback forms given out' }
    },
    formsBack: {
      type: 'count',
      noun: 'phiếu',
      label: { vi: 'Phiếu thu về hợp lệ', en: 'Valid forms returned' }
    },
    satisfied: {
      type: 'count',
      noun: 'phiếu',
      label: { vi: 'Phiếu đánh giá hài lòng', en: 'Forms saying satisfied' }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Mỗi xã ít khi có hai diễn đàn cùng cấp trong hai ngày liền nhau.',
        en: 'A commune seldom holds two forums of one level within two days.'
      },
      daysApart: 1,
      near: { field: 'attendances', percent: 20 },
      same: ['level', 'hamlet']
    }
  ],
  limits: [
    atMost(['formsBack'], 'formsOut', {
      vi: 'Phiếu thu về nhiều hơn phiếu phát ra. Hãy sửa một trong hai số.',
      en: 'More forms came back than were given out. Mend one of the two numbers.'
    }),
    atMost(['satisfied'], 'formsBack', {
      vi: 'Phiếu hài lòng nhiều hơn phiếu thu về. Hãy sửa một trong hai số.',
      en: 'More forms say satisfied than came back. Mend one of the two numbers.'
    }),
    atMost(['answeredInRoom', 'passedOn', 'promised'], 'opinions', {
      vi: 'Ý kiến trả lời tại chỗ, chuyển đi và hứa giải quyết cộng lại nhiều hơn số ý kiến đã ghi nhận. Hãy xem lại các số này.',
      en: 'Answered, passed on and promised together exceed the opinions recorded. Check these numbers.'
    })
  ],
  hints: [
    oddWithout('opinions', {
      vi: 'Chưa ghi số ý kiến. Diễn đàn thường có ý kiến; hãy ghi nếu có số.',
      en: 'No opinions are recorded. Forums usually have some; write them if they are known.'
    })
  ],
  unlikeBefore: ['attendances', 'opinions', 'formsOut'],
  examples: [
    {
      title: 'A commune forum with feedback forms',
      values: {
        title: 'Công an xã lắng nghe ý kiến nhân dân',
        level: 'commune',
        attendances: 120,
        opinions: { praise: 4, criticism: 2, request: 9 },
        answeredInRoom: 12,
        passedOn: 3,
        formsOut: 120,
        formsBack: 115,
        satisfied: 110
      }
    },
    {
      title: 'More answers than opinions, more satisfied than forms',
      values: {
        title: 'Diễn đàn cấp xã',
        level: 'commune',
        opinions: { request: 3 },
        answeredInRoom: 3,
        passedOn: 1,
        formsOut: 50,
        formsBack: 40,
        satisfied: 41
      },
      refused: ['answeredInRoom', 'satisfied']
    },
    {
      title: 'More forms back than out',
      values: { title: 'Diễn đàn cấp xã', level: 'commune', formsOut: 40, formsBack: 50 },
      refused: ['formsBack']
    },
    {
      title: 'A forum without opinions',
      values: { title: 'Diễn đàn cấp xã', level: 'commune', attendances: 80 },
      hinted: ['opinions']
    }
  ]
});
