import { day } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { type Bound, formatQuantity } from '#basis/quantity.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { type Figure, figure, inline, text } from '#engine/documents/inline.ts';
import { chart, list, note, paragraph, part, point, section, table } from '#engine/documents/write.ts';

/** Invented figures, as the mark says; the wording is that of a ten-year review. */
function asked(id: string, value: number, noun: string, bound: Bound = 'exact'): Figure {
  const indicator = id.replace(/-\d+$/, '');
  return figure({
    id,
    text: formatQuantity({ value, bound, noun }, 'vi'),
    href: `/so-lieu/${indicator}?unit=511%400&from=2013-08-01&to=2023-07-11`,
    value,
    bound,
    indicator,
    unit: '511@0',
    period: period(day('2013-08-01'), day('2023-07-11')),
    records: value
  });
}

/** Unknown: no value, and words that say so. */
const unknown = figure({
  id: 'attendances-1',
  text: 'chưa có số liệu',
  href: '/so-lieu/attendances?unit=511%400&from=2013-08-01&to=2023-07-11',
  bound: 'exact',
  indicator: 'attendances',
  unit: '511@0',
  period: period(day('2013-08-01'), day('2023-07-11')),
  records: 0
});

const communes = ['Khâm Đức', 'Phước Chánh', 'Phước Hiệp', 'Phước Mỹ', 'Phước Thành'];

const byCommune = table({
  caption: 'Kết quả tuyên truyền, phát động theo xã, thị trấn',
  remark: 'Từ 01/8/2013 đến 11/7/2023',
  columns: [
    { align: 'center', width: 1 },
    { align: 'left', width: 4, names: true },
    { align: 'right', width: 2 },
    { align: 'right', width: 2 },
    { align: 'right', width: 2 }
  ],
  header: [
    [
      { text: 'TT', rows: 2 },
      { text: 'Xã, thị trấn', rows: 2 },
      { text: 'Tuyên truyền (buổi)', rows: 2 },
      { text: 'Phát động phong trào', columns: 2 }
    ],
    [{ text: 'Số đợt' }, { text: 'Số diễn đàn' }]
  ],
  rows: [
    ...communes.map((name, at) => ({
      cells: [
        [text(String(at + 1))],
        [text(name)],
        [asked(`outreach-sessions-${at + 2}`, 210 + 11 * at, '')],
        [asked(`launch-drives-${at + 2}`, 12 + at, '')],
        [asked(`listening-forums-${at + 2}`, 9 + at, '')]
      ]
    })),
    {
      cells: [
        [],
        [text('Cộng')],
        [asked('outreach-sessions-7', 1160, '')],
        [asked('launch-drives-7', 70, '')],
        [asked('listening-forums-7', 55, '')]
      ],
      total: true
    }
  ]
});

const byYear = chart({
  title: 'Số buổi tuyên truyền từng năm',
  axis: 'Năm',
  series: [
    {
      label: 'Số buổi',
      points: [2020, 2021, 2022].map((year, at) => ({
        label: String(year),
        figure: asked(`outreach-sessions-${at + 8}`, 96 + 30 * at, '')
      }))
    }
  ]
});

export const sampleReport: OfficialDocument = {
  type: 'bao-cao',
  masthead: {
    superior: 'Công an tỉnh Quảng Nam',
    issuers: ['Công an huyện Phước Sơn'],
    sign: 'BC-CAH',
    place: 'Phước Sơn',
    day: day('2023-07-05')
  },
  subject:
    'Tổng kết 10 năm thực hiện Chương trình phối hợp số 09 về “Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ\u00a0quốc trong tình hình mới” (giai đoạn 2013 - 2023)',
  addressees: ['Công an tỉnh Quảng Nam', 'Ủy ban nhân dân huyện Phước Sơn'],
  legalBases: [
    'Căn cứ Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01 tháng 8 năm 2013 giữa Bộ Công an và Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Căn cứ kế hoạch công tác năm 2023 của Công an huyện Phước Sơn'
  ],
  body: [
    paragraph`Công an huyện Phước Sơn báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09 trên địa bàn huyện như sau:`,
    part('Công tác lãnh đạo, chỉ đạo'),
    paragraph`Công an huyện đã phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên các cấp xây dựng kế hoạch, phân công trách nhiệm từng bên và tổ chức thực hiện hằng năm.`,
    part('Kết quả thực hiện'),
    section('Công tác tuyên truyền, vận động'),
    paragraph`Các bên đã tổ chức ${asked('outreach-sessions-1', 1100, 'buổi', 'more_than')} tuyên truyền, vận động nhân dân tham gia đấu tranh phòng, chống tội phạm, bảo đảm trật tự, an toàn xã hội; số người dự: ${unknown}. Răn đe, giáo dục ${asked('warning-talks-1', 145, 'lượt')} thanh thiếu niên vi phạm pháp luật ở địa phương.`,
    byCommune,
    note`Ghi chú: một buổi do nhiều bên cùng tổ chức chỉ tính một lần.`,
    section('Phát động phong trào'),
    point`Tổ chức ${asked('launch-drives-1', 70, 'đợt')} phát động phong trào toàn dân bảo vệ an ninh Tổ quốc;`,
    point`Tổ chức ${asked('listening-forums-1', 55, 'diễn đàn')} “Công an lắng nghe ý kiến nhân dân”.`,
    byYear,
    section('Xây dựng, nhân rộng mô hình'),
    paragraph`Toàn huyện có ${asked('models-1', 6, 'loại')} với ${asked('model-sites-1', 21, 'mô hình')} “Tự phòng, tự quản, tự bảo vệ về an ninh trật tự”, trong đó có:`,
    list(
      inline`Mô hình camera giám sát an ninh;`,
      inline`Mô hình tiếng loa di động;`,
      inline`Mô hình khu dân cư an toàn về phòng cháy và chữa cháy.`
    ),
    part('Phương hướng, nhiệm vụ'),
    paragraph`Tiếp tục phối hợp tuyên truyền, vận động nhân dân; rà soát, củng cố các mô hình đã có; bồi dưỡng nghiệp vụ cho lực lượng nòng cốt ở cơ sở. Số liệu chi tiết theo từng xã, thị trấn nêu tại Phụ lục kèm theo.`,
    paragraph`Trên đây là báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09, Công an huyện Phước Sơn kính báo cáo.`
  ],
  signatures: [{ authority: [{ by: 'KT.', of: 'Trưởng Công an huyện' }], title: 'Phó Trưởng Công an huyện' }],
  recipients: ['Như trên', 'Ủy ban MTTQ Việt Nam huyện (phối hợp)', 'Lãnh đạo Công an huyện (chỉ đạo)'],
  archive: 'VT, Đội XDPT',
  mark: 'Dữ liệu minh họa',
  keywords: ['phong trào toàn dân bảo vệ an ninh Tổ quốc', 'Chương trình phối hợp số 09'],
  appendices: [
    { title: 'Kết quả theo xã, thị trấn', orientation: 'landscape', body: [withIds(byCommune, 'annex')] }
  ]
};

/** The same numbers a second time, under ids of their own. */
function withIds(of: typeof byCommune, prefix: string): typeof byCommune {
  return {
    ...of,
    rows: of.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.map((one) => (one.kind === 'figure' ? { ...one, id: `${prefix}-${one.id}` } : one))
      )
    }))
  };
}

const front: OfficialDocument['signatures'][0] = {
  authority: [{ by: 'TM.', of: 'Ban Thường trực' }],
  title: 'Chủ tịch',
  name: 'Người ký minh họa A'
};

const police: OfficialDocument['signatures'][0] = {
  title: 'Trưởng Công an huyện',
  name: 'Người ký minh họa B'
};

/** Two issuers, two signatures, no day and no number yet. */
export const sampleJointReport: OfficialDocument = {
  ...sampleReport,
  masthead: {
    issuers: ['Ủy ban MTTQ Việt Nam huyện Phước Sơn', 'Công an huyện Phước Sơn'],
    number: 7,
    sign: 'BC-MTTQ-CAH',
    place: 'Phước Sơn'
  },
  addressees: ['Ủy ban nhân dân huyện Phước Sơn'],
  signatures: [front, police],
  appendices: []
};

/** A letter: no name of type, `V/v` below the number. */
export const sampleLetter: OfficialDocument = {
  type: 'cong-van',
  masthead: {
    superior: 'Huyện Phước Sơn',
    issuers: ['Ủy ban nhân dân xã Phước Chánh'],
    number: 12,
    sign: 'UBND-VX',
    place: 'Phước Chánh',
    day: day('2024-01-05')
  },
  subject: 'báo cáo số liệu phong trào toàn dân bảo vệ an ninh Tổ quốc tháng 12 năm 2023',
  addressees: ['Công an huyện Phước Sơn'],
  body: [
    paragraph`Trong kỳ, xã đã tổ chức ${asked('outreach-sessions-1', 4, 'buổi')} tuyên truyền.`,
    paragraph`Ủy ban nhân dân xã kính báo cáo.`
  ],
  signatures: [
    {
      authority: [
        { by: 'TM.', of: 'Ủy ban nhân dân' },
        { by: 'KT.', of: 'Chủ tịch' }
      ],
      title: 'Phó Chủ tịch'
    }
  ],
  recipients: ['Như trên'],
  archive: 'VT',
  mark: 'Dữ liệu minh họa',
  appendices: []
};
