import { recordKind } from '#engine/records/kind.ts';
import { levels } from './options/level.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'guiding-document',
  label: { vi: 'Văn bản chỉ đạo, phối hợp', en: 'Guiding document' },
  plural: { vi: 'Các văn bản chỉ đạo, phối hợp', en: 'Guiding documents' },
  words: {
    vi: 'Một văn bản đã ban hành hoặc ký kết về phong trào: chỉ thị, kế hoạch, chương trình, quy chế phối hợp. Dự thảo và giấy mời không tính. Không ghi văn bản mật.',
    en: 'One paper issued or signed about the movement: directive, plan, programme, coordination rules. Drafts and invitations do not count. No classified paper.'
  },
  reference: 'Nghị định 30/2020/NĐ-CP; Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  group: 'information',
  titledBy: 'subject',
  confirmedBy: 'other-side',
  fields: {
    number: {
      type: 'text',
      isOwn: true,
      required: true,
      longest: 60,
      label: { vi: 'Số, ký hiệu', en: 'Number and sign' }
    },
    subject: { type: 'text', required: true, longest: 400, label: { vi: 'Trích yếu', en: 'Subject' } },
    form: {
      type: 'choice',
      required: true,
      label: { vi: 'Loại văn bản', en: 'Kind of paper' },
      options: [
        { id: 'directive', label: { vi: 'Chỉ thị, nghị quyết', en: 'Directive or resolution' } },
        { id: 'plan', label: { vi: 'Kế hoạch', en: 'Plan' } },
        { id: 'programme', label: { vi: 'Chương trình phối hợp', en: 'Coordination programme' } },
        { id: 'regulation', label: { vi: 'Quy chế phối hợp', en: 'Coordination rules' } },
        { id: 'guidance', label: { vi: 'Hướng dẫn', en: 'Guidance' } },
        { id: 'letter', label: { vi: 'Công văn', en: 'Official letter' } },
        { id: 'decision', label: { vi: 'Quyết định', en: 'Decision' } }
      ]
    },
    level: { type: 'choice', required: true, label: { vi: 'Cấp ban hành', en: 'Level' }, options: levels }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng số văn bản, cùng ngày: một văn bản hai bên cùng ban hành.',
        en: 'The same number and day: one paper that both sides issued.'
      },
      daysApart: 0,
      likeText: { field: 'number', least: 0.9 },
      same: ['form']
    },
    {
      why: {
        vi: 'Trích yếu gần như nhau trong cùng vài ngày: có thể là một văn bản liên tịch.',
        en: 'Nearly the same subject within a few days: perhaps one joint paper.'
      },
      daysApart: 2,
      likeText: { field: 'subject', least: 0.6, hollow: hollowWords },
      same: ['form', 'level', 'number']
    }
  ],
  examples: [
    {
      title: 'A joint plan of a commune',
      values: {
        number: '05/KHPH-CAX-MTTQ',
        subject: 'Thực hiện chương trình phối hợp năm 2023',
        form: 'plan',
        level: 'commune'
      }
    },
    {
      title: 'A paper without a number',
      values: { subject: 'Kế hoạch', form: 'plan', level: 'commune' },
      refused: ['number']
    }
  ]
});
