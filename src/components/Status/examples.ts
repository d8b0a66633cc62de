import type { Example } from '../example.ts';
import type { StatusProps } from './props.ts';

export const examples: readonly Example<StatusProps>[] = [
  { title: 'Đã tính', props: { status: 'recorded', confirmed: true } },
  { title: 'Chờ bên kia', props: { status: 'recorded', confirmed: false } },
  { title: 'Bên kia không xác nhận', props: { status: 'rejected', confirmed: false } },
  { title: 'Đã rút', props: { status: 'withdrawn', confirmed: true } }
];
