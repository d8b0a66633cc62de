import { day } from '#basis/day.ts';
import type { OfficialDocument, Seal } from '#engine/documents/document.ts';
import { clause, division, list, paragraph, part, point, section } from '#engine/documents/write.ts';
import { inline } from '#engine/documents/inline.ts';
import { sampleJointReport, sampleLetter, sampleReport } from '../documents/sample-report.ts';

const seal: Seal = {
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  code: 'K7QF-2M9T-XW4A',
  address: 'https://toandan.example/xac-minh/K7QF-2M9T-XW4A'
};

const mark = 'Dữ liệu minh họa';

const commune = {
  superior: 'Ủy ban nhân dân tỉnh Minh Họa',
  issuers: ['Ủy ban nhân dân xã Minh Họa'],
  place: 'Minh Họa'
} as const;

const plan: OfficialDocument = {
  type: 'ke-hoach',
  masthead: { ...commune, number: 3, sign: 'KH-UBND', day: day('2024-02-09') },
  subject: 'Tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2024',
  legalBases: ['Căn cứ Quyết định số 521/2005/QĐ-TTg ngày 13 tháng 6 năm 2005 của Thủ tướng Chính phủ'],
  body: [
    paragraph`Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Ngày hội như sau:`,
    division('Mục đích, yêu cầu'),
    part('Mục đích'),
    clause`Biểu dương tập thể, cá nhân có thành tích trong phong trào.`,
    clause`Phát huy sức mạnh của quần chúng nhân dân.`,
    division('Tổ chức thực hiện'),
    part('Phân công'),
    section('Công an xã'),
    point`Tham mưu Ủy ban nhân dân xã triển khai thực hiện Kế hoạch;`,
    point`Chủ trì phần lễ; phối hợp Ủy ban Mặt trận Tổ quốc xã tổ chức phần hội.`,
    section('Các thôn'),
    list(inline`Treo cờ, khẩu hiệu trước ngày 19/8;`, inline`Vận động nhân dân tham gia Ngày hội.`)
  ],
  signatures: [
    {
      authority: [
        { by: 'TM.', of: 'Ủy ban nhân dân' },
        { by: 'KT.', of: 'Chủ tịch' }
      ],
      title: 'Phó Chủ tịch',
      name: 'Người ký minh họa'
    }
  ],
  recipients: ['Ủy ban nhân dân tỉnh (báo cáo)', 'Các thôn', 'Công an xã (thực hiện)'],
  archive: 'VT',
  mark,
  appendices: [
    { title: 'Phân công nhiệm vụ', orientation: 'portrait', body: [paragraph`Công an xã: phần lễ.`] },
    { title: 'Kinh phí', orientation: 'landscape', body: [paragraph`Từ ngân sách xã.`] }
  ]
};

const proposal: OfficialDocument = {
  ...plan,
  type: 'to-trinh',
  masthead: { ...commune, number: 12, sign: 'TTr-UBND', day: day('2024-10-21') },
  subject: 'Đề nghị khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc',
  addressees: ['Ủy ban nhân dân tỉnh Minh Họa'],
  body: [paragraph`Kính đề nghị Ủy ban nhân dân tỉnh xem xét, khen thưởng 02 tập thể, 03 cá nhân.`],
  seal,
  appendices: []
};

const minutes: OfficialDocument = {
  ...plan,
  type: 'bien-ban',
  masthead: { ...commune, number: 1, sign: 'BB-UBND' },
  subject: 'Họp xét công nhận khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
  legalBases: [],
  body: [
    paragraph`Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 11 năm 2024, tại trụ sở Ủy ban nhân dân xã.`,
    part('Thành phần'),
    paragraph`Đại diện Công an xã, Ủy ban Mặt trận Tổ quốc xã và các thôn.`,
    paragraph`Biên bản lập xong lúc 10 giờ 30 phút cùng ngày, đã đọc cho mọi người cùng nghe.`
  ],
  signatures: [
    { title: 'Thư ký', name: 'Người ký minh họa A' },
    { title: 'Chủ tọa', name: 'Người ký minh họa B' }
  ],
  appendices: []
};

const notice: OfficialDocument = {
  ...plan,
  type: 'thong-bao',
  masthead: { issuers: ['Ban Chỉ đạo 138 xã Minh Họa'], number: 105, sign: 'TB-BCĐ', place: 'Minh Họa', day: day('2024-12-31') },
  subject: 'Kết luận của Trưởng ban tại phiên họp quý IV năm 2024',
  legalBases: [],
  body: [paragraph`Trưởng ban yêu cầu các thành viên hoàn thành báo cáo trước ngày 05/01/2025.`],
  signatures: [{ authority: [{ by: 'TL.', of: 'Trưởng ban' }], title: 'Chánh Văn phòng' }],
  appendices: []
};

/** One of each type, and the joint report; all invented. */
export const samples = {
  report: { ...sampleReport, seal },
  'joint-report': sampleJointReport,
  letter: sampleLetter,
  plan,
  proposal,
  minutes,
  notice
} as const satisfies Readonly<Record<string, OfficialDocument>>;
