import type { Example } from '../example.ts';
import { content } from '../example.ts';
import type { PageShellProps } from './props.ts';

/** A whole page each, so the page of examples shows one of them as itself and not inside it. */
export const examples: readonly Example<PageShellProps>[] = [
  {
    title: 'Người đã đăng nhập, dữ liệu minh hoạ',
    props: {
      person: {
        name: 'Cán bộ A',
        role: { vi: 'Công an xã', en: 'Commune police' },
        unit: 'Xã Phước Chánh',
        waiting: 3,
        unread: 2
      },
      illustration: true,
      url: new URL('http://localhost/ban-ghi'),
      links: [
        { label: 'Đơn vị của tôi', href: '/don-vi' },
        { label: 'Bản ghi', href: '/ban-ghi' }
      ],
      children: content('<p>Nội dung</p>')
    }
  }
];
