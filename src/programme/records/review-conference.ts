import { recordKind } from '#engine/records/kind.ts';
import { levels } from './options/level.ts';

export default recordKind({
  id: 'review-conference',
  label: { vi: 'Hội nghị sơ kết, tổng kết', en: 'Review conference' },
  plural: { vi: 'Các hội nghị sơ kết, tổng kết', en: 'Review conferences' },
  words: {
    vi: 'Một hội nghị sơ kết hoặc tổng kết phong trào, chương trình phối hợp. Họp giao ban, họp triển khai thì không tính.',
    en: 'One interim or final review of the movement or of the programme. Routine and planning meetings do not count.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  group: 'recognition',
  titledBy: 'title',
  confirmedBy: 'other-side',
  fields: {
    title: { type: 'text', required: true, label: { vi: 'Tên hội nghị', en: 'Name of the conference' } },
    level: { type: 'choice', required: true, label: { vi: 'Cấp tổ chức', en: 'Level' }, options: levels },
    stage: {
      type: 'choice',
      required: true,
      label: { vi: 'Loại hội nghị', en: 'Stage' },
      options: [
        { id: 'interim', label: { vi: 'Sơ kết', en: 'Interim review' } },
        { id: 'yearly', label: { vi: 'Tổng kết năm', en: 'Review of the year' } },
        { id: 'final', label: { vi: 'Tổng kết giai đoạn', en: 'Final review' } }
      ]
    },
    attendances: {
      type: 'count',
      most: 100_000,
      noun: 'lượt người',
      label: { vi: 'Lượt người dự', en: 'Attendances' }
    }
  },
  unlikeBefore: ['attendances'],
  duplicateWhen: [
    {
      why: {
        vi: 'Một xã không sơ kết, tổng kết hai lần cùng loại trong vài ngày.',
        en: 'A commune does not hold two reviews of one stage within a few days.'
      },
      daysApart: 2,
      near: { field: 'attendances', percent: 25 },
      same: ['level', 'stage']
    }
  ],
  examples: [
    {
      title: 'The ten-year review of a district',
      values: {
        title: 'Tổng kết 10 năm thực hiện Chương trình phối hợp số 09',
        level: 'district',
        stage: 'final',
        attendances: 80
      }
    },
    {
      title: 'A conference of no known stage',
      values: { title: 'Hội nghị', level: 'commune' },
      refused: ['stage']
    }
  ]
});
