import type { Example } from '../example.ts';
import type { QuickPickProps } from './props.ts';

const hamlets = ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Tổ dân phố Lao Mưng'];

export const examples: readonly Example<QuickPickProps>[] = [
  {
    title: 'Chọn một lần chạm trong những nơi hay ghi',
    props: {
      name: 'hamlet-example',
      label: 'Thôn, tổ dân phố',
      otherLabel: 'Thôn, tổ dân phố khác',
      choices: hamlets.map((value) => ({ value, label: value })),
      value: 'Thôn 2'
    }
  },
  {
    title: 'Gõ một ngày khác, bị từ chối',
    props: {
      name: 'day-example',
      label: 'Ngày',
      otherLabel: 'Ngày khác',
      keys: 'numeric',
      required: true,
      choices: [
        { value: '2026-01-15', label: 'Hôm nay, 15/01/2026' },
        { value: '2026-01-14', label: 'Hôm qua, 14/01/2026' }
      ],
      value: '31/02',
      error: '“Ngày” không phải là một ngày có thật.'
    }
  }
];
