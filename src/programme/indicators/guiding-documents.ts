import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import guidingDocument from '#programme/records/guiding-document.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'guiding-documents',
  label: { vi: 'Số văn bản chỉ đạo, phối hợp', en: 'Guiding documents' },
  noun: 'văn bản',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Văn bản chỉ đạo, kế hoạch, chương trình phối hợp, quy chế đã ban hành về phong trào. Giấy mời, báo cáo thì không tính.',
    en: 'Directives, plans, coordination programmes and rules issued on the movement. Invitations and reports do not count.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'văn bản chỉ đạo, hướng dẫn',
    'văn bản lãnh đạo, chỉ đạo',
    'kế hoạch, văn bản chỉ đạo',
    'văn bản các loại',
    'văn bản chỉ đạo',
    'kế hoạch',
    'văn bản'
  ],
  proseCode: 'documents_issued',
  definitions: [counts(guidingDocument, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'A plan of the commune',
      given: [
        held(guidingDocument, '2023-02-02', {
          number: '15/KH-UBND',
          subject: 'Kế hoạch phong trào năm 2023',
          form: 'plan',
          level: 'commune'
        })
      ],
      expect: 1
    })
  ]
});
