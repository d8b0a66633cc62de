import { oddAbove } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'mediation-class',
  label: { vi: 'Lớp tập huấn hòa giải, vận động', en: 'Mediation and mobilisation class' },
  plural: { vi: 'Các lớp tập huấn hòa giải, vận động', en: 'Mediation and mobilisation classes' },
  words: {
    vi: 'Một lớp tập huấn về hòa giải ở cơ sở, phòng, chống tội phạm, kỹ năng vận động, cảm hóa, giúp đỡ người lầm lỗi. Lớp có nhiều nội dung vẫn là một lớp.',
    en: 'One class on grassroots mediation, crime prevention, mobilising skills or guidance. A class with several topics is still one class.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; Luật Hòa giải ở cơ sở năm 2013',
  group: 'capacity',
  titledBy: 'title',
  confirmedBy: 'other-side',
  fields: {
    title: { type: 'text', required: true, label: { vi: 'Tên lớp', en: 'Name of the class' } },
    topics: {
      type: 'choices',
      required: true,
      label: { vi: 'Nội dung', en: 'Topics' },
      options: [
        { id: 'mediation', label: { vi: 'Hòa giải ở cơ sở', en: 'Grassroots mediation' } },
        { id: 'crime-prevention', label: { vi: 'Phòng, chống tội phạm', en: 'Crime prevention' } },
        { id: 'mobilisation', label: { vi: 'Kỹ năng vận động quần chúng', en: 'Mobilising skills' } },
        {
          id: 'guidance',
          label: { vi: 'Cảm hóa, giúp đỡ người lầm lỗi hòa nhập cộng đồng', en: 'Support and guidance' }
        }
      ]
    },
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
        vi: 'Hai bên cùng ghi một lớp: tên, ngày và số học viên gần như nhau.',
        en: 'Both sides recorded one class: name, day and trainees nearly the same.'
      },
      daysApart: 5,
      likeText: { field: 'title', least: 0.4, hollow: hollowWords },
      near: { field: 'trainees', percent: 15 }
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
      title: 'One class on two topics',
      values: {
        title: 'Tập huấn công tác hòa giải ở cơ sở',
        topics: ['mediation', 'guidance'],
        trainees: 48,
        days: 1
      }
    },
    {
      title: 'A class about something else',
      values: { title: 'Tập huấn tin học', topics: ['computers'] },
      refused: ['topics']
    },
    {
      title: 'Several classes added up',
      values: { title: 'Tập huấn hòa giải', topics: ['mediation'], trainees: 900 },
      hinted: ['trainees']
    }
  ]
});
