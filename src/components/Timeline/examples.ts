import type { Example } from '../example.ts';
import type { TimelineProps } from './props.ts';

export const examples: readonly Example<TimelineProps>[] = [
  {
    title: 'Một bản ghi được đính chính và xác nhận',
    props: {
      events: [
        {
          id: '3',
          title: 'Xác nhận hoạt động chung',
          at: '14/7/2023 09:10',
          who: 'Cán bộ B, Mặt trận xã',
          tone: 'success'
        },
        {
          id: '2',
          title: 'Đính chính',
          at: '13/7/2023 16:42',
          who: 'Cán bộ A, Công an xã',
          tone: 'warning',
          note: 'Đếm lại theo danh sách ký tên.',
          asides: ['Vào sổ muộn, sau khi chốt sổ: danh sách gửi về sau'],
          changes: [{ label: 'Số người tham dự', was: '80 lượt', now: '86 lượt' }]
        },
        { id: '1', title: 'Ghi lại', at: '11/7/2023 17:05', who: 'Cán bộ A, Công an xã' }
      ]
    }
  }
];
