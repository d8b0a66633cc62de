import type { Example } from '../example.ts';
import type { EntryTableProps } from './props.ts';

export const examples: readonly Example<EntryTableProps>[] = [
  {
    title: 'Hai dòng, một chỗ sai',
    props: {
      most: 200,
      columns: [
        { name: 'day', label: 'Ngày', keys: 'numeric', isRequired: true },
        { name: 'title', label: 'Nội dung buổi', keys: 'text', isRequired: true },
        { name: 'people', label: 'Lượt người dự', keys: 'numeric', isRequired: false }
      ],
      rows: [
        { id: 'a', record: 'b', cells: { day: '5', title: 'Họp dân thôn 2', people: '80' } },
        { id: 'c', record: 'd', cells: { day: '35', title: 'Phổ biến luật' } }
      ],
      errors: {
        'r.1.day': { vi: 'Dòng 2: “Ngày” không phải là một ngày có thật.', en: 'Row 2: no such day.' }
      }
    }
  }
];
