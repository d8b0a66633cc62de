import type { Block } from '#engine/documents/block.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { sidesOf } from '../mastheads/masthead.ts';
import { allParts } from './periodic/all-parts.ts';
import { periodicReport } from './periodic/periodic-report.ts';
import { spanWords } from './periodic/span-words.ts';

/** The names of those proposed are no matter of this system; their list goes with the paper. */
export default periodicReport({
  id: 'award-proposal',
  label: { vi: 'Tờ trình đề nghị khen thưởng', en: 'Proposal of commendations' },
  words: {
    vi: 'Trình cấp trên khen thưởng, nêu kết quả trong kỳ; danh sách người được đề nghị gửi kèm riêng.',
    en: 'Puts commendations before the superior body on the ground of the results; the list of names goes along.'
  },
  reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
  windows: [],
  type: 'to-trinh',
  subject: () => 'Đề nghị khen thưởng trong phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  opening: proposalOpening,
  isUntitled: true,
  parts: allParts,
  compares: 'with-year-before',
  tables: { columns: [] },
  closing: proposalClosing
});

function proposalOpening(commission: Commission): readonly Block[] {
  const { own, other } = sidesOf(commission);
  return [
    write.paragraph`${spanStart(commission)}, ${own} phối hợp với ${other} và các tổ chức thành viên thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc, đạt những kết quả chủ yếu sau:`
  ];
}

function proposalClosing(commission: Commission): readonly Block[] {
  const { own, upper } = sidesOf(commission);
  return [
    write.paragraph`Căn cứ kết quả trên, ${own} kính đề nghị ${upper} xem xét, khen thưởng các tập thể, cá nhân có thành tích trong phong trào Toàn dân bảo vệ an ninh Tổ quốc; danh sách đề nghị và báo cáo thành tích gửi kèm theo.`,
    write.paragraph`Kính trình ${upper} xem xét, quyết định.`
  ];
}

function spanStart({ period }: Commission): string {
  const words = spanWords(period);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
