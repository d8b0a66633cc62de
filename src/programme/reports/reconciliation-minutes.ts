import { vietnameseDate } from '#basis/vietnamese-date.ts';
import type { Block } from '#engine/documents/block.ts';
import { inline } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { sidesOf } from '../mastheads/masthead.ts';
import { lowerFirst } from '../mastheads/place-words.ts';
import { allParts } from './periodic/all-parts.ts';
import { headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';
import { spanWords } from './periodic/span-words.ts';

/** Minutes say in their text when and where, and bear both sides' signatures. */
export default periodicReport({
  id: 'reconciliation-minutes',
  label: { vi: 'Biên bản thống nhất số liệu', en: 'Minutes on agreed figures' },
  words: {
    vi: 'Biên bản hai bên đối chiếu, thống nhất số liệu của kỳ; hai bên cùng ký.',
    en: 'Minutes by which the two sides agree on the figures of a span; both sign.'
  },
  reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9',
  windows: [],
  type: 'bien-ban',
  subject: () => 'Thống nhất số liệu phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  opening: minutesOpening,
  isUntitled: true,
  parts: allParts,
  tables: { columns: headlineColumns },
  closing: minutesClosing,
  isSignedByBoth: true
});

function minutesOpening(commission: Commission): readonly Block[] {
  const { own, other } = sidesOf(commission);
  return [
    write.paragraph`Hôm nay, ${vietnameseDate(commission.today)}, tại ${lowerFirst(commission.unit.name)}, hai bên phối hợp gồm:`,
    write.list(inline`Đại diện ${own};`, inline`Đại diện ${other}.`),
    write.paragraph`Hai bên đã đối chiếu sổ ghi hoạt động và thống nhất số liệu phong trào Toàn dân bảo vệ an ninh Tổ quốc ${spanWords(commission.period)} như sau:`
  ];
}

function minutesClosing(): readonly Block[] {
  return [
    write.paragraph`Số liệu trên được dùng thống nhất trong văn bản của mỗi bên; mọi thay đổi về sau được nêu trong báo cáo kế tiếp, kèm lý do.`,
    write.paragraph`Biên bản lập xong cùng ngày, đã đọc cho những người dự họp cùng nghe, thống nhất và lập thành 02 bản, mỗi bên giữ 01 bản.`
  ];
}
