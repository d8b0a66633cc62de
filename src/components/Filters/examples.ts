import type { Example } from '../example.ts';
import type { FiltersProps } from './props.ts';

export const examples: readonly Example<FiltersProps>[] = [
  {
    title: 'Lọc danh sách bản ghi',
    props: {
      clearHref: '#',
      filters: [
        { type: 'search', name: 'tim', label: 'Tìm kiếm', help: 'Không cần gõ dấu', value: 'lua dao' },
        {
          type: 'choice',
          name: 'loai',
          label: 'Loại hoạt động',
          options: [
            { id: 'outreach-session', label: 'Buổi tuyên truyền' },
            { id: 'listening-forum', label: 'Diễn đàn' }
          ]
        },
        { type: 'day', name: 'tu', label: 'Từ ngày', value: '2023-01-01' },
        { type: 'day', name: 'den', label: 'Đến ngày' }
      ]
    }
  }
];
