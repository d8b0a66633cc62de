import type { Example } from '../example.ts';
import type { TickBoxProps } from './props.ts';

export const examples: readonly Example<TickBoxProps>[] = [
  {
    title: 'Đã đánh dấu',
    props: { form: 'tick-example', name: 'record', value: '1', label: 'Chọn: Họp dân thôn 2', isTicked: true }
  }
];
