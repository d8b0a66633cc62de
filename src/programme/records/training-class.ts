import { oddAbove } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';
import { topics } from './options/topic.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'training-class',
  label: { vi: 'Lớp bồi dưỡng, tập huấn', en: 'Training class' },
  plural: { vi: 'Các lớp bồi dưỡng, tập huấn', en: 'Training classes' },
  words: {
    vi: 'Một lớp dành cho lực lượng làm công tác xây dựng phong trào, dù học một hay nhiều ngày. Lớp tập huấn về hòa giải, vận động, cảm hóa thì ghi ở mục “Lớp tập huấn hòa giải, vận động”.',
    en: 'One class for those who build the movement, of one day or several. Classes on mediation, mobilisation and guidance are recorded under their own kind.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  group: 'capacity',
  titledBy: 'title',
  confirmedBy: 'other-side',
  fields: {
    title: { type: 'text', required: true, label: { vi: 'Tên lớp', en: 'Name of the class' } },
    purpose: {
      type: 'choice',
      required: true,
      label: { vi: 'Loại lớp', en: 'Purpose' },
      options: [
        {
          id: 'legal-knowledge',
          label: { vi: 'Bồi dưỡng kiến thức pháp luật, nghiệp vụ', en: 'Legal and professional knowledge' }
        },
        { id: 'skills', label: { vi: 'Tập huấn kỹ năng', en: 'Skills' } }
      ]
    },
    topics: { type: 'choices', label: { vi: 'Chủ đề', en: 'Topics' }, options: topics },
    trainees: {
      type: 'count',
      most: 10_000,
      noun: 'lượt học viên',
      label: { vi: 'Lượt học viên', en: 'Trainee attendances' },
      help: {
        vi: 'Mỗi học viên của lớp tính một lượt, dù lớp học nhiều ngày.',
        en: 'Each trainee counts once for the class, however many days it lasts.'
      }
    },
    days: { type: 'count', noun: 'ngày', most: 90, label: { vi: 'Số ngày học', en: 'Days' } }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Hai bên cùng ghi một lớp: cùng loại, tên, ngày và số học viên gần như nhau.',
        en: 'Both sides recorded one class: the same purpose; name, day and trainees nearly the same.'
      },
      daysApart: 5,
      likeText: { field: 'title', least: 0.4, hollow: hollowWords },
      near: { field: 'trainees', percent: 15 },
      same: ['purpose']
    }
  ],
  hints: [
    oddAbove('trainees', 500, {
      vi: 'Một lớp trên 500 học viên là hiếm. Hãy xem lại đây có phải là số cộng của nhiều lớp không.',
      en: 'More than 500 trainees in one class is rare. Check whether several classes were added up.'
    })
  ],
  unlikeBefore: ['trainees'],
  examples: [
    {
      title: 'Two days on the law',
      values: {
        title: 'Bồi dưỡng kiến thức pháp luật, nghiệp vụ cho lực lượng nòng cốt',
        purpose: 'legal-knowledge',
        topics: ['crime-prevention', 'other-law'],
        trainees: 62,
        days: 2
      }
    },
    {
      title: 'A class that lasts a year',
      values: { title: 'Tập huấn', purpose: 'skills', days: 365 },
      refused: ['days']
    },
    {
      title: 'Several classes added up',
      values: { title: 'Tập huấn', purpose: 'skills', trainees: 900 },
      hinted: ['trainees']
    }
  ]
});
