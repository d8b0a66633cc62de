import type { Block } from '#engine/documents/block.ts';
import { day } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { formatQuantity } from '#basis/quantity.ts';
import type { Table } from '#engine/documents/block.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { type Figure, figure, text } from '#engine/documents/inline.ts';
import { chart, list, paragraph, part, section, table } from '#engine/documents/write.ts';

const YEARS = Array.from({ length: 10 }, (_, at) => 2014 + at);
const SPAN = period(day('2013-08-01'), day('2023-07-11'));

function asked(id: string, value: number, noun = ''): Figure {
  return figure({
    id,
    text: formatQuantity({ value, bound: 'exact', noun }, 'vi'),
    href: `/so-lieu/outreach-sessions?unit=511%400&from=${SPAN.from}&to=${SPAN.to}&figure=${id}`,
    value,
    bound: 'exact',
    indicator: 'outreach-sessions',
    unit: '511@0',
    period: SPAN,
    records: value
  });
}

/** Units below one another, years side by side; invented numbers. */
function unitsByYear(name: string, rows: number): Table {
  return table({
    caption: 'Số buổi tuyên truyền theo đơn vị, năm',
    remark: 'Đơn vị tính: buổi',
    columns: [
      { align: 'center', width: 1 },
      { align: 'left', width: 4, names: true },
      ...YEARS.map(() => ({ align: 'right', width: 1.2 }) as const)
    ],
    header: [[{ text: 'TT' }, { text: 'Đơn vị' }, ...YEARS.map((year) => ({ text: String(year) }))]],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [
        [text(String(row + 1))],
        [text(`Xã Minh Họa ${row + 1}`)],
        ...YEARS.map((year, at) => [asked(`${name}-${row}-${year}`, ((row * 37 + at * 11) % 480) + 1)])
      ]
    }))
  });
}

const byYear = chart({
  title: 'Số buổi tuyên truyền từng năm',
  axis: 'Năm',
  series: [
    {
      label: 'Số buổi',
      points: YEARS.map((year, at) => ({ label: String(year), figure: asked(`chart-${year}`, 96 + 13 * at) }))
    }
  ]
});

/** About ten pages: prose with figures, tables, a chart, an appendix. */
export const tenPages: OfficialDocument = {
  type: 'bao-cao',
  masthead: {
    superior: 'Công an tỉnh Minh Họa',
    issuers: ['Công an huyện Minh Họa'],
    number: 5,
    sign: 'BC-CAH',
    place: 'Minh Họa',
    day: day('2023-07-11')
  },
  subject: 'Tổng kết 10 năm thực hiện Chương trình phối hợp số 09',
  addressees: ['Công an tỉnh Minh Họa'],
  body: Array.from({ length: 6 }, (_, at): readonly Block[] => [
    part(`Kết quả mặt công tác thứ ${at + 1}`),
    ...[1, 2, 3].flatMap((row) => [
      section('Công tác tuyên truyền, vận động'),
      paragraph`Các bên đã tổ chức ${asked(`p-${at}-${row}`, 1100 + row, 'buổi')} tuyên truyền, vận động nhân dân tham gia đấu tranh phòng, chống tội phạm, bảo đảm trật tự, an toàn xã hội; răn đe, giáo dục ${asked(`q-${at}-${row}`, 145, 'lượt')} thanh thiếu niên vi phạm pháp luật ở địa phương; kịp thời giải quyết mâu thuẫn trong nội bộ nhân dân, không để phát sinh điểm nóng về an ninh trật tự trên địa bàn.`,
      list([text('Mô hình camera giám sát an ninh;')], [text('Mô hình tiếng loa di động.')])
    ]),
    unitsByYear(`t-${at}`, 8)
  ])
    .flat()
    .concat(byYear, paragraph`Trên đây là báo cáo tổng kết, Công an huyện kính báo cáo.`),
  signatures: [{ title: 'Trưởng Công an huyện', name: 'Người ký minh họa' }],
  recipients: ['Như trên'],
  archive: 'VT',
  mark: 'Dữ liệu minh họa',
  seal: {
    digest: 'ab'.repeat(32),
    code: 'K7QF-2M9T-XW4A',
    address: 'https://toandan.example/xac-minh/K7QF-2M9T-XW4A'
  },
  appendices: [{ title: 'Số liệu theo đơn vị', orientation: 'landscape', body: [unitsByYear('annex', 40)] }]
};

/** About two hundred landscape pages: every commune of the country over ten years. */
export const nationalAnnex: OfficialDocument = {
  ...tenPages,
  body: [paragraph`Số liệu nêu tại Phụ lục kèm theo.`],
  appendices: [
    { title: 'Số liệu theo đơn vị cả nước', orientation: 'landscape', body: [unitsByYear('nation', 5400)] }
  ]
};
