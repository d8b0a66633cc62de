import type { Example } from '../example.ts';
import type { ProgressBarProps } from './props.ts';

export const examples: readonly Example<ProgressBarProps>[] = [
  {
    title: 'Có mốc tiến độ',
    props: { label: 'Diễn đàn trong năm', value: 9, target: 12, noun: 'diễn đàn', expected: 10 }
  },
  { title: 'Chưa rõ', props: { label: 'Hộ ký giao ước', value: undefined, target: 800, noun: 'hộ' } }
];
