import { content, type Example } from '../example.ts';
import type { NoticeProps } from './props.ts';

export const examples: readonly Example<NoticeProps>[] = [
  {
    title: 'Thông tin',
    props: { children: content('<p>Số liệu tháng 11/2026 được chốt vào ngày 14.</p>') }
  },
  {
    title: 'Đã xong',
    props: {
      tone: 'success',
      title: 'Đã ghi buổi tuyên truyền ngày 11/7/2023',
      children: content('<p>Mặt trận xã sẽ xác nhận phần phối hợp.</p>')
    }
  },
  {
    title: 'Cần chú ý',
    props: { tone: 'warning', children: content('<p>Có một bản ghi cùng ngày, cùng thôn. Hãy xem lại.</p>') }
  },
  {
    title: 'Có vướng mắc',
    props: { tone: 'problem', children: content('<p>Phiên làm việc đã hết hạn. Hãy đăng nhập lại.</p>') }
  }
];
