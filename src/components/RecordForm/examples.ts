import type { Example } from '../example.ts';
import type { RecordFormProps } from './props.ts';

export const examples: readonly Example<RecordFormProps>[] = [
  {
    title: 'Một biểu bị từ chối, giữ lại những gì đã gõ',
    props: {
      id: '018bd5f0-0000-7000-8000-000000000001',
      record: '018bd5f0-0000-7000-8000-000000000002',
      kind: {
        id: 'example',
        label: { vi: 'Buổi tuyên truyền', en: 'Outreach session' },
        words: { vi: 'Một buổi nói chuyện với nhân dân.', en: 'One talk with residents.' },
        confirmedBy: 'other-side',
        fields: {
          topic: { type: 'text', label: { vi: 'Chủ đề', en: 'Topic' }, required: true },
          people: { type: 'count', label: { vi: 'Số người dự', en: 'Attendance' }, noun: 'lượt người' }
        }
      },
      units: [{ id: '20728@0', name: 'Xã Phước Chánh' }],
      parties: [
        { id: 'police', label: { vi: 'Công an', en: 'Police' }, side: 'police' },
        { id: 'front', label: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' }, side: 'front' }
      ],
      raw: { unit: '20728@0', day: '2023-07-11', host: 'police', coHosts: ['front'], people: '80' },
      errors: { topic: { vi: 'Hãy ghi chủ đề của buổi tuyên truyền.', en: 'Write the topic.' } },
      cancelHref: '#'
    }
  }
];
