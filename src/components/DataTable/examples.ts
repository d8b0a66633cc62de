import type { Example } from '../example.ts';
import { known, unknown } from '../Figure/examples.ts';
import type { DataTableProps } from './props.ts';

export const examples: readonly Example<DataTableProps>[] = [
  {
    title: 'Số liệu theo xã, có tổng và chỗ chưa rõ',
    props: {
      caption: 'Số buổi tuyên truyền năm 2023 theo xã',
      columns: [
        { label: 'Địa bàn', heading: true },
        { label: 'Số buổi', numeric: true },
        { label: 'Lượt người', numeric: true },
        { label: 'Tình trạng' }
      ],
      rows: [
        {
          id: 'a',
          cells: [
            { text: 'Xã Phước Chánh', href: '#' },
            { figure: known(22, { unconfirmed: 1 }), noun: 'buổi', href: '#' },
            1430,
            { tag: 'Đã tính', tone: 'success' }
          ]
        },
        {
          id: 'b',
          cells: [
            { text: 'Thị trấn Khâm Đức', href: '#' },
            { figure: unknown, noun: 'buổi', href: '#' },
            undefined,
            { tag: 'Chờ xác nhận', tone: 'warning' }
          ]
        },
        { id: 'c', isTotal: true, cells: ['Cộng', 22, 1430, ''] }
      ]
    }
  }
];
