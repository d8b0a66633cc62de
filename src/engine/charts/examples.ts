import type { Chart, ChartValue } from './chart.ts';

const years = Array.from({ length: 11 }, (_, step) => ({
  label: String(2013 + step),
  short: `’${String(13 + step)}`
}));

const known = (...values: readonly number[]): readonly ChartValue[] => values.map((value) => ({ value }));

const shared = { noun: 'buổi', places: years, language: 'vi' } as const;

/** Looked at in the goldens and on the page of examples. */
export const examples = {
  bars: {
    ...shared,
    mark: 'bars',
    title: 'Số buổi tuyên truyền theo năm',
    series: [
      {
        label: 'Số buổi tuyên truyền',
        values: [
          { value: undefined },
          ...known(104, 121, 118, 134, 142, 151, 96, 88),
          { value: 147, estimated: true },
          { value: 1305 - 1101 }
        ]
      }
    ]
  },
  line: {
    ...shared,
    mark: 'line',
    noun: 'mô hình',
    title: 'Mô hình đang hoạt động vào cuối năm',
    series: [
      { label: 'Mô hình', values: known(2, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7) },
      {
        label: 'Điểm mô hình',
        values: [...known(4, 5, 8, 12), { value: undefined }, ...known(18, 21, 24, 28, 31, 32)]
      },
      { label: 'Tổ thực hiện', values: known(6, 8, 9, 13, 15, 19, 22, 23, 30, 30, 31) }
    ]
  },
  stacked: {
    ...shared,
    mark: 'stacked',
    noun: 'nguồn tin',
    title: 'Nguồn tin có giá trị theo lĩnh vực',
    series: [
      { label: 'Trật tự xã hội', values: known(6, 18, 20, 19, 22, 24, 21, 16, 14, 18, 9) },
      { label: 'Kinh tế', values: known(1, 4, 5, 6, 4, 7, 6, 3, 4, 5, 2) },
      { label: 'Ma túy', values: known(2, 7, 8, 11, 9, 12, 14, 9, 8, 10, 5) },
      {
        label: 'Môi trường',
        values: [
          { value: undefined },
          ...known(3, 2, 4, 5, 6, 4),
          { value: 3, estimated: true },
          ...known(4, 5, 3)
        ]
      }
    ]
  },
  sparkline: {
    ...shared,
    mark: 'sparkline',
    title: 'Số buổi tuyên truyền, 11 năm',
    series: [
      {
        label: 'Số buổi',
        values: [{ value: undefined }, ...known(104, 121, 118, 134, 142, 151, 96, 88, 147, 104)]
      }
    ]
  },
  multiples: {
    ...shared,
    mark: 'multiples',
    title: 'Số buổi tuyên truyền ở các xã',
    series: [
      { label: 'Thị trấn Khâm Đức', values: known(9, 22, 24, 20, 26, 29, 31, 19, 18, 30, 17) },
      { label: 'Xã Phước Năng', values: known(4, 9, 8, 11, 12, 9, 13, 8, 7, 12, 6) },
      { label: 'Xã Phước Mỹ', values: [{ value: undefined }, ...known(7, 9, 10, 8, 11, 12, 6, 5, 9, 5)] },
      {
        label: 'Xã Phước Chánh',
        values: [...known(3, 10, 12, 9, 13, 12, 10, 9), { value: 8, estimated: true }, ...known(11, 7)]
      },
      { label: 'Xã Phước Kim', values: known(2, 6, 7, 7, 9, 8, 10, 5, 4, 8, 4) }
    ]
  }
} as const satisfies Record<string, Chart>;
