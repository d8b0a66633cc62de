import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import guidingDocument from '#programme/records/guiding-document.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'coordination-programmes',
  label: { vi: 'Số chương trình phối hợp được ký', en: 'Coordination programmes signed' },
  noun: 'chương trình',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Chương trình phối hợp giữa Công an và Mặt trận, tổ chức thành viên được ký; đã nằm trong số văn bản.',
    en: 'Programmes signed between the police and the Front or its members; part of all guiding documents.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'chương trình phối hợp được ký kết',
    'chương trình, kế hoạch phối hợp',
    'chương trình phối hợp',
    'nghị quyết liên tịch',
    'quy chế phối hợp'
  ],
  proseCode: 'documents_issued',
  definitions: [
    counts(guidingDocument, { from: day('2013-08-01'), where: [{ field: 'form', is: 'programme' }] })
  ],
  examples: [
    inYear(2023, {
      title: 'A programme and a plan',
      given: [
        held(guidingDocument, '2023-02-02', {
          number: '15/KH-UBND',
          subject: 'Kế hoạch phong trào năm 2023',
          form: 'plan',
          level: 'commune'
        }),
        held(guidingDocument, '2023-03-02', {
          number: '01/CTrPH',
          subject: 'Chương trình phối hợp giữa Công an và Mặt trận',
          form: 'programme',
          level: 'commune'
        })
      ],
      expect: 1
    })
  ]
});
