import { type Day, day } from '#basis/day.ts';
import { idAt } from './instants.ts';

/** What the offices of two communes tell everybody: reports that were signed, spans that were closed, news. */
export interface DemonstrationSpan {
  readonly id: string;
  readonly report: string;
  readonly from: Day;
  readonly to: Day;
  /** The day on which it is signed or accepted. */
  readonly on: Day;
}

export interface DemonstrationNews {
  readonly item: string;
  readonly title: string;
  readonly day: Day;
  readonly text: string;
}

const spans = [
  { report: 'year', from: day('2025-01-01'), to: day('2025-12-31'), on: day('2026-01-09') },
  { report: 'half-year', from: day('2026-01-01'), to: day('2026-06-30'), on: day('2026-07-08') }
] as const;

export const publicSpans: readonly DemonstrationSpan[] = spans.map((span) => ({
  ...span,
  id: idAt(`${span.on}T02:00:00.000Z`, `public/${span.report}`)
}));

/** Signs reports: the office, the other side, and who approves. */
export const signingOffice = {
  unit: '20722@2025-07-01',
  composer: 'congan.khamduc',
  checker: 'mattran.khamduc',
  leader: 'lanhdao.congan.khamduc'
} as const;

/** Closes its spans; leaders of the area accept. */
export const closingOffice = {
  unit: '20728@2025-07-01',
  offices: ['congan.phuochiep', 'mattran.phuochiep'],
  leaders: ['lanhdao.congan.phuocson', 'lanhdao.mattran.phuocson']
} as const;

export const publicOffices = [
  {
    unit: signingOffice.unit,
    writer: signingOffice.composer,
    leader: signingOffice.leader,
    words: wordsOf('Khâm Đức'),
    festival: 'Nhà văn hóa tổ dân phố trung tâm, 7 giờ 30',
    news: newsOf('Khâm Đức', 'khamduc')
  },
  {
    unit: closingOffice.unit,
    writer: 'congan.phuochiep',
    leader: 'lanhdao.congan.phuocson',
    words: wordsOf('Phước Hiệp'),
    festival: 'Sân trường Tiểu học của xã, 7 giờ',
    news: newsOf('Phước Hiệp', 'phuochiep')
  }
] as const;

function wordsOf(name: string) {
  return {
    join: `Hộ gia đình muốn tham gia tổ liên gia, điểm chữa cháy công cộng hoặc một mô hình tự quản ở thôn: báo Ban công tác Mặt trận của thôn, hoặc đến thẳng trụ sở. Không phải đóng phí.`,
    contact: `Ủy ban Mặt trận Tổ quốc Việt Nam xã ${name} và Công an xã ${name}, trong giờ hành chính.`
  };
}

function newsOf(name: string, login: string): readonly DemonstrationNews[] {
  const item = (on: string, title: string, text: string): DemonstrationNews => ({
    item: idAt(`${on}T02:30:00.000Z`, `news/${login}/${on}`),
    title,
    day: day(on),
    text
  });
  return [
    item(
      '2025-11-18',
      `Xã ${name} phát động toàn dân tham gia phòng, chống tội phạm`,
      `Công an và Ủy ban Mặt trận Tổ quốc Việt Nam xã ${name} tổ chức phát động tại nhà văn hóa thôn. Bà con trao đổi về phòng, chống lừa đảo qua mạng và an toàn phòng cháy, chữa cháy; nhiều hộ ký cam kết.`
    ),
    item(
      '2026-08-17',
      `Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026 tại xã ${name}`,
      `Ngày hội gồm phần lễ và phần hội, có giao lưu văn nghệ, trò chơi dân gian và hỏi đáp pháp luật. Dịp này xã tặng quà các hộ khó khăn và ghi nhận các tổ tự quản hoạt động tốt.`
    )
  ];
}
