import type { Block } from '#engine/documents/block.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { sidesOf } from '../mastheads/masthead.ts';
import { allParts } from './periodic/all-parts.ts';
import { periodicReport } from './periodic/periodic-report.ts';
import { spanWords } from './periodic/span-words.ts';
import { plannedTable } from './planned-table.ts';

/** A plan for the year to come, on the ground of what was done. */
export default periodicReport({
  id: 'plan',
  label: { vi: 'Kế hoạch', en: 'Plan' },
  words: {
    vi: 'Kế hoạch thực hiện phong trào năm sau, dựa trên kết quả của kỳ đã qua.',
    en: 'A plan for the year to come, on the ground of what was done in the span.'
  },
  reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
  windows: [],
  type: 'ke-hoach',
  subject: ({ period }) =>
    `Thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc năm ${Number(period.to.slice(0, 4)) + 1}`,
  legalBases: [
    'Căn cứ Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17 tháng 10 năm 2023 giữa Bộ Công an và Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'
  ],
  opening: planOpening,
  isUntitled: true,
  tellsPlan: true,
  parts: allParts,
  tables: { columns: [] },
  closing: planClosing
});

function planOpening(commission: Commission): readonly Block[] {
  const { own, other } = sidesOf(commission);
  return [
    write.paragraph`Phát huy kết quả đạt được ${spanWords(commission.period)}, ${own} phối hợp với ${other} xây dựng Kế hoạch thực hiện như sau:`,
    write.part('Mục đích, yêu cầu'),
    write.clause`Tiếp tục phát huy sức mạnh tổng hợp của hệ thống chính trị và nhân dân trong phòng ngừa, phát hiện, đấu tranh phòng, chống tội phạm, vi phạm pháp luật ngay từ cơ sở.`,
    write.clause`Hoạt động thiết thực, hướng về cơ sở; việc nào do hai bên cùng làm thì ghi sổ một lần và được bên kia xác nhận.`,
    write.part('Kết quả làm cơ sở xây dựng kế hoạch')
  ];
}

function planClosing(commission: Commission): readonly Block[] {
  const { own, other } = sidesOf(commission);
  return [
    write.part('Nội dung thực hiện'),
    write.clause`Đổi mới tuyên truyền, vận động nhân dân chấp hành pháp luật, tham gia phòng ngừa, tố giác tội phạm, tập trung vào địa bàn có ít hoạt động trong kỳ trước.`,
    write.clause`Tổ chức diễn đàn “Công an lắng nghe ý kiến nhân dân”; trả lời, giải quyết ý kiến đúng hạn.`,
    write.clause`Củng cố, nhân rộng mô hình hoạt động có hiệu quả; thanh loại mô hình không còn phù hợp.`,
    write.clause`Tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc 19/8; bồi dưỡng lực lượng nòng cốt, hòa giải viên.`,
    ...plannedTable(commission.planned),
    write.part('Tổ chức thực hiện'),
    write.clause`${own} chủ trì, theo dõi, đôn đốc việc thực hiện; sơ kết, tổng kết theo kỳ báo cáo.`,
    write.clause`${other} và các tổ chức thành viên phối hợp vận động nhân dân tham gia; hai bên xác nhận hoạt động chung trước khi chốt sổ mỗi kỳ.`
  ];
}
