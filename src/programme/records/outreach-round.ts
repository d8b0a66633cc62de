import { day } from '#basis/day.ts';
import { recordKind } from '#engine/records/kind.ts';
import { levels } from './options/level.ts';
import { topics } from './options/topic.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'outreach-round',
  label: { vi: 'Đợt tuyên truyền', en: 'Outreach round' },
  plural: { vi: 'Các đợt tuyên truyền', en: 'Outreach rounds' },
  words: {
    vi: 'Một đợt tuyên truyền, đợt cao điểm gồm nhiều buổi theo một kế hoạch. Các buổi trong đợt được ghi riêng từng buổi.',
    en: 'One round or peak campaign of several sessions under one plan. Its sessions are recorded one by one, apart.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  group: 'outreach',
  titledBy: 'title',
  confirmedBy: 'other-side',
  fields: {
    title: { type: 'text', required: true, label: { vi: 'Tên đợt', en: 'Name of the round' } },
    level: { type: 'choice', required: true, label: { vi: 'Cấp tổ chức', en: 'Level' }, options: levels },
    topics: { type: 'choices', required: true, label: { vi: 'Chủ đề', en: 'Topics' }, options: topics },
    endsOn: { type: 'day', label: { vi: 'Ngày kết thúc', en: 'Last day' } }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Hai bên cùng ghi một đợt cao điểm: cùng cấp, tên và ngày bắt đầu gần như nhau.',
        en: 'Both sides recorded one round: the same level; name and first day nearly the same.'
      },
      daysApart: 7,
      likeText: { field: 'title', least: 0.45, hollow: hollowWords },
      same: ['level']
    }
  ],
  limits: [
    (header, values) =>
      typeof values.endsOn === 'string' && values.endsOn < header.day
        ? {
            field: 'endsOn',
            say: {
              vi: 'Ngày kết thúc trước ngày bắt đầu đợt. Hãy sửa một trong hai ngày.',
              en: 'The last day is before the first. Mend one of the two days.'
            }
          }
        : undefined
  ],
  examples: [
    {
      title: 'A month against drugs',
      header: { day: day('2023-06-01') },
      values: {
        title: 'Tháng hành động phòng, chống ma túy',
        level: 'commune',
        topics: ['drugs'],
        endsOn: '2023-06-30'
      }
    },
    {
      title: 'A round that ends before it begins',
      header: { day: day('2023-06-01') },
      values: { title: 'Đợt cao điểm', level: 'commune', topics: ['drugs'], endsOn: '2023-05-30' },
      refused: ['endsOn']
    }
  ]
});
