import type { Example } from '../example.ts';
import type { ProgressStepsProps } from './props.ts';

export const examples: readonly Example<ProgressStepsProps>[] = [
  {
    title: 'Báo cáo đang chờ bên phối hợp kiểm tra',
    props: {
      label: 'Các bước của báo cáo',
      steps: [
        { id: 'composed', label: 'Lập', state: 'done' },
        { id: 'sent', label: 'Bên phối hợp kiểm tra', state: 'current' },
        { id: 'checked', label: 'Lãnh đạo duyệt', state: 'ahead' },
        { id: 'approved', label: 'Ban hành', state: 'ahead' }
      ]
    }
  },
  {
    title: 'Báo cáo đã ban hành',
    props: {
      label: 'Các bước của báo cáo',
      steps: [
        { id: 'composed', label: 'Lập', state: 'done' },
        { id: 'checked', label: 'Lãnh đạo duyệt', state: 'done' },
        { id: 'approved', label: 'Ban hành', state: 'done' }
      ]
    }
  }
];
