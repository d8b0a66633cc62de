import type { Example } from '../example.ts';
import type { TagProps } from './props.ts';

export const examples: readonly Example<TagProps>[] = [
  { title: 'Thường', props: { text: 'Bản nháp' } },
  { title: 'Thông tin', props: { text: 'Hoạt động chung', tone: 'information' } },
  { title: 'Đã xong', props: { text: 'Đã tính', tone: 'success' } },
  { title: 'Cần chú ý', props: { text: 'Chờ xác nhận', tone: 'warning' } },
  { title: 'Có vướng mắc', props: { text: 'Đã rút', tone: 'problem' } }
];
