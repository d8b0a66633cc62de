import type { Block } from '#engine/documents/block.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { sidesOf } from '../mastheads/masthead.ts';
import { lowerFirst } from '../mastheads/place-words.ts';
import { allParts } from './periodic/all-parts.ts';
import { headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';
import { spanWords } from './periodic/span-words.ts';

/** A letter bears no name of its type, only `V/v` below its number. */
export default periodicReport({
  id: 'figures-letter',
  label: { vi: 'Công văn gửi số liệu', en: 'Letter that hands over figures' },
  words: {
    vi: 'Công văn gửi số liệu của kỳ lên cấp trên, kèm phụ lục theo tháng và theo địa bàn.',
    en: 'Hands the figures of a span to the superior body, with appendices by month and by place.'
  },
  reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5',
  windows: [],
  type: 'cong-van',
  subject: ({ period }) => `gửi số liệu phong trào Toàn dân bảo vệ an ninh Tổ quốc ${spanWords(period)}`,
  opening: letterOpening,
  isUntitled: true,
  parts: allParts,
  tables: { columns: headlineColumns },
  closing: letterClosing
});

function letterOpening(commission: Commission): readonly Block[] {
  const { own } = sidesOf(commission);
  return [
    write.paragraph`${own} gửi số liệu phong trào Toàn dân bảo vệ an ninh Tổ quốc trên địa bàn ${lowerFirst(commission.unit.name)} ${spanWords(commission.period)}, đã được hai bên phối hợp ghi sổ và xác nhận, như sau:`
  ];
}

function letterClosing(): readonly Block[] {
  return [
    write.paragraph`Số chi tiết theo thời gian và theo địa bàn ở phụ lục kèm theo. Nếu có chỗ chưa thống nhất, đề nghị trao đổi lại để cùng đối chiếu với sổ ghi.`
  ];
}
