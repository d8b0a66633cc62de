import type { Example } from '../example.ts';
import type { ErrorSummaryProps } from './props.ts';

export const examples: readonly Example<ErrorSummaryProps>[] = [
  {
    title: 'Hai chỗ cần sửa',
    props: {
      errors: {
        attendances: { vi: 'Số người tham dự phải là số nguyên.', en: 'Attendance must be a whole number.' },
        'byField.drugs': {
          vi: 'Nguồn tin về ma túy không thể nhỏ hơn 0.',
          en: 'Tips on drugs cannot be below 0.'
        }
      }
    }
  }
];
