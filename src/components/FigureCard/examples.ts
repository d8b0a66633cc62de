import type { Example } from '../example.ts';
import { examples as charts } from '#engine/charts/examples.ts';
import { known, unknown } from '../Figure/examples.ts';
import type { FigureCardProps } from './props.ts';

export const examples: readonly Example<FigureCardProps>[] = [
  {
    title: 'Một chỉ tiêu với mười một năm gần đây',
    props: {
      label: 'Số buổi tuyên truyền',
      figure: known(104, { unconfirmed: 2 }),
      noun: 'buổi',
      when: 'năm 2023',
      href: '#',
      trend: charts.sparkline
    }
  },
  {
    title: 'Chưa rõ',
    props: { label: 'Tỷ lệ hộ ký giao ước thi đua', figure: unknown, noun: '%', when: 'năm 2023', href: '#' }
  }
];
