import type { Example } from '../example.ts';
import type { SummaryListProps } from './props.ts';

export const examples: readonly Example<SummaryListProps>[] = [
  {
    title: 'Một bản ghi',
    props: {
      rows: [
        { label: 'Địa bàn', value: 'Thôn 2, xã Phước Chánh', href: '#' },
        { label: 'Ngày', value: '11/7/2023' },
        { label: 'Chủ trì', value: 'Công an xã' },
        { label: 'Văn bản làm căn cứ' }
      ]
    }
  }
];
