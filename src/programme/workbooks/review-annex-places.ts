import { workbookLayout } from '#engine/workbooks/declared-layout.ts';
import { sheetOfCells } from '#engine/workbooks/sheet-of-cells.ts';
import { tabled } from '../reports/review/review-indicators.ts';

const heads = tabled.map(({ label, noun }) => `${label.vi} (${noun})`);

/** The table by place in the annex of a review, as this system writes it to Excel. */
export default workbookLayout({
  id: 'review-annex-places',
  label: {
    vi: 'Phụ lục báo cáo tổng kết, số liệu theo xã, thị trấn',
    en: 'Annex of a review, figures by commune'
  },
  words: {
    vi: 'Bảng theo đơn vị trong phụ lục báo cáo tổng kết, xuất ra Excel từ hệ thống này.',
    en: 'The table by unit in the annex of a review, written to Excel by this system.'
  },
  reference: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09',
  depth: 1,
  columns: [
    { heading: 'Đơn vị', is: 'unit' },
    ...tabled.map((indicator, at) => ({ heading: heads[at] ?? '', indicator }))
  ],
  example: {
    sheet: sheetOfCells([
      ['Số liệu theo xã, thị trấn (từ 01/8/2013 đến 11/7/2023)'],
      ['Đơn vị', ...heads],
      ['Xã Phước Hiệp', 120, 14, 10, 31, 22, 4, 2, 3],
      ['Xã Phước Đức', 98, 11, 9, 24, 17, 3, 1, 2],
      ['Cả kỳ, toàn địa bàn', 218, 25, 19, 55, 39, 7, 3, 5]
    ]),
    states: { B3: 120, B4: 98, C3: 14, I4: 2 }
  }
});
