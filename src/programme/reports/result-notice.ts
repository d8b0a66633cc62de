import type { Block } from '#engine/documents/block.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { sidesOf } from '../mastheads/masthead.ts';
import { allParts } from './periodic/all-parts.ts';
import { nextSteps } from './periodic/frames.ts';
import { periodicReport } from './periodic/periodic-report.ts';
import { spanWords } from './periodic/span-words.ts';

export default periodicReport({
  id: 'result-notice',
  label: { vi: 'Thông báo kết quả', en: 'Notice of results' },
  words: {
    vi: 'Thông báo kết quả của kỳ và nhiệm vụ thời gian tới cho các đơn vị trên địa bàn.',
    en: 'Tells the bodies of the area what was done in the span and what comes next.'
  },
  reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
  windows: [],
  type: 'thong-bao',
  subject: ({ period }) =>
    `Kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc ${spanWords(period)}`,
  opening: noticeOpening,
  parts: allParts,
  compares: 'with-year-before',
  tables: { columns: [] },
  closing: nextSteps
});

function noticeOpening(commission: Commission): readonly Block[] {
  const { own, other } = sidesOf(commission);
  return [
    write.paragraph`${own} phối hợp với ${other} thông báo kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc ${spanWords(commission.period)} như sau:`
  ];
}
