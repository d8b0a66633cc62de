import { day } from '#basis/day.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { Example } from '../example.ts';
import type { FigureProps, ShownFigure } from './props.ts';

const reported: ReportedTotal = {
  id: 'r1',
  indicator: 'outreach-sessions',
  unit: '511@0',
  period: { from: day('2013-08-01'), to: day('2023-07-11') },
  value: 1300,
  bound: 'more_than',
  source: 'Báo cáo tổng kết 10 năm, ngày 11/7/2023'
};

export function known(value: number, more: Partial<ShownFigure> = {}): ShownFigure {
  const result = { known: true, value, bound: 'exact', low: value, high: value } as const;
  return { result, reported: [], unconfirmed: 0, ...more };
}

export const unknown: ShownFigure = {
  result: { known: false, reason: 'nothing-recorded-here' },
  reported: [],
  unconfirmed: 0
};

export const examples: readonly Example<FigureProps>[] = [
  { title: 'Trong câu văn', props: { figure: known(1305), noun: 'buổi', href: '#' } },
  {
    title: 'Lớn, kèm số theo báo cáo giấy và số chờ xác nhận',
    props: {
      figure: known(1305, { reported: [reported], unconfirmed: 3 }),
      noun: 'buổi',
      href: '#',
      size: 'large'
    }
  },
  { title: 'Chưa rõ, có lý do', props: { figure: unknown, noun: 'đợt', href: '#', size: 'large' } },
  {
    title: 'Ước tính khi xã bị chia tách',
    props: {
      figure: known(46, { result: { known: true, value: 46, bound: 'estimated', low: 41, high: 58 } }),
      noun: 'lớp',
      size: 'large'
    }
  }
];
