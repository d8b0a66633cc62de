import type { Example } from '../example.ts';
import type { FieldInputProps } from './props.ts';

const areas = [
  { id: 'order', label: { vi: 'Trật tự xã hội', en: 'Social order' } },
  { id: 'economy', label: { vi: 'Kinh tế', en: 'Economy' } },
  { id: 'drugs', label: { vi: 'Ma túy', en: 'Drugs' } },
  { id: 'environment', label: { vi: 'Môi trường', en: 'Environment' } }
];

/** One of each field type, some refused. */
export const examples: readonly Example<FieldInputProps>[] = [
  {
    title: 'text',
    props: {
      name: 'subject',
      field: { type: 'text', label: { vi: 'Chủ đề', en: 'Subject' }, required: true },
      value: 'Phòng, chống lừa đảo trên không gian mạng'
    }
  },
  {
    title: 'text, dài, bị từ chối',
    props: {
      name: 'summary',
      field: {
        type: 'text',
        long: true,
        label: { vi: 'Nội dung chính', en: 'Summary' },
        help: {
          vi: 'Không ghi họ tên, số điện thoại của người dân.',
          en: 'No names or numbers of citizens.'
        },
        required: true
      },
      errors: { summary: { vi: 'Hãy ghi vài dòng về nội dung.', en: 'Write a few lines.' } }
    }
  },
  {
    title: 'count',
    props: {
      name: 'attendances',
      field: {
        type: 'count',
        label: { vi: 'Số người tham dự', en: 'Attendance' },
        noun: 'lượt người',
        required: true
      },
      value: '8o',
      errors: {
        attendances: {
          vi: '“8o” không phải là số. Hãy ghi một số nguyên, ví dụ 80.',
          en: '“8o” is no number.'
        }
      }
    }
  },
  {
    title: 'day',
    props: {
      name: 'renewed',
      field: { type: 'day', label: { vi: 'Ngày củng cố', en: 'Strengthened on' } },
      value: '2023-07-11'
    }
  },
  {
    title: 'choice, ít lựa chọn',
    props: {
      name: 'level',
      field: {
        type: 'choice',
        required: true,
        label: { vi: 'Cấp tổ chức', en: 'Level' },
        options: [
          { id: 'hamlet', label: { vi: 'Thôn, tổ dân phố', en: 'Hamlet' } },
          { id: 'commune', label: { vi: 'Xã, phường', en: 'Commune' } }
        ]
      },
      value: 'commune'
    }
  },
  {
    title: 'choice, nhiều lựa chọn',
    props: {
      name: 'form',
      field: {
        type: 'choice',
        label: { vi: 'Hình thức', en: 'Form' },
        options: [...areas, ...areas.map((area) => ({ ...area, id: `${area.id}-2` }))]
      },
      value: 'drugs'
    }
  },
  {
    title: 'choices',
    props: {
      name: 'areas',
      field: { type: 'choices', label: { vi: 'Lĩnh vực', en: 'Areas' }, options: areas },
      value: ['drugs', 'economy']
    }
  },
  {
    title: 'yes-no',
    props: {
      name: 'broadcast',
      field: {
        type: 'yes-no',
        required: true,
        label: { vi: 'Có phát trên loa thôn không?', en: 'Broadcast?' }
      },
      value: true
    }
  },
  {
    title: 'counts',
    props: {
      name: 'byField',
      field: {
        type: 'counts',
        label: { vi: 'Nguồn tin theo lĩnh vực', en: 'Tips by field' },
        options: areas,
        noun: 'nguồn tin'
      },
      value: { order: 12, drugs: '-3' },
      errors: { 'byField.drugs': { vi: 'Không thể nhỏ hơn 0.', en: 'Not below 0.' } }
    }
  },
  {
    title: 'rows',
    props: {
      name: 'awardees',
      field: {
        type: 'rows',
        required: true,
        label: { vi: 'Tập thể được khen', en: 'Groups commended' },
        columns: {
          name: { type: 'text', required: true, label: { vi: 'Tên tập thể', en: 'Group' } },
          award: {
            type: 'choice',
            label: { vi: 'Hình thức khen', en: 'Award' },
            options: [
              { id: 'certificate', label: { vi: 'Giấy khen', en: 'Certificate' } },
              { id: 'merit', label: { vi: 'Bằng khen', en: 'Merit' } }
            ]
          }
        }
      },
      value: [{ name: 'Thôn 2', award: '' }],
      errors: { 'awardees.0.award': { vi: 'Hãy chọn hình thức khen.', en: 'Choose an award.' } }
    }
  }
];
