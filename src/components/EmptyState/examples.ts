import { content, type Example } from '../example.ts';
import type { EmptyStateProps } from './props.ts';

export const examples: readonly Example<EmptyStateProps>[] = [
  {
    title: 'Chưa có gì, kèm việc có thể làm',
    props: {
      title: 'Chưa có bản ghi nào trong quý này',
      children: content('<p>Ghi hoạt động đầu tiên để số liệu của đơn vị bắt đầu có.</p>'),
      action: { label: 'Ghi mới', href: '#' }
    }
  }
];
