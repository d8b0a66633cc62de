import type { Block } from '#engine/documents/block.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { lowerFirst } from '../../mastheads/place-words.ts';

/** What stands around the results of a longer report; people complete it. */
export function resultsDivision({ unit, side }: Commission): readonly Block[] {
  const place = lowerFirst(unit.name);
  const own = side === 'police' ? `Công an ${place}` : `Ban Thường trực Ủy ban MTTQ Việt Nam ${place}`;
  const other = side === 'police' ? `Ban Thường trực Ủy ban MTTQ Việt Nam ${place}` : `Công an ${place}`;
  return [
    write.paragraph`Thực hiện Chương trình phối hợp về đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc, ${own} phối hợp với ${other} và các tổ chức thành viên báo cáo kết quả như sau:`,
    write.division('Kết quả thực hiện')
  ];
}

const SHORTCOMINGS = 'Hai bên thống nhất tồn tại, hạn chế và nguyên nhân trước khi ban hành.';
const LESSONS = 'Hai bên bổ sung bài học kinh nghiệm trước khi ban hành.';

/** Sentences that stand for what only people can write; whoever issues is told where one is left. */
export const LEFT_TO_PEOPLE: readonly string[] = [SHORTCOMINGS, LESSONS];

export function assessmentDivisions(): readonly Block[] {
  return [
    write.division('Đánh giá chung'),
    ...assessmentParts(),
    write.division('Phương hướng, nhiệm vụ và kiến nghị'),
    nextProgramme()
  ];
}

export function assessmentParts(): readonly Block[] {
  return [
    write.part('Ưu điểm'),
    write.paragraph`Các hoạt động được hai bên phối hợp tổ chức, ghi sổ và xác nhận; mỗi con số trong báo cáo mở ra danh sách bản ghi đứng sau nó.`,
    write.part('Tồn tại, hạn chế và nguyên nhân'),
    write.paragraph`${SHORTCOMINGS}`,
    write.part('Bài học kinh nghiệm'),
    write.paragraph`${LESSONS}`
  ];
}

export function nextProgramme(): Block {
  return write.paragraph`Tiếp tục phối hợp thực hiện Chương trình số 07/CTrPH-BCA-MTTW ngày 17/10/2023, giai đoạn 2023-2033: đổi mới tuyên truyền, phổ biến pháp luật; xây dựng, củng cố mô hình ở cơ sở; lắng nghe và giải quyết ý kiến của nhân dân; xây dựng lực lượng nòng cốt vững mạnh.`;
}

export function nextSteps(): readonly Block[] {
  return [
    write.part('Nhiệm vụ thời gian tới'),
    write.paragraph`Tiếp tục duy trì các hoạt động tuyên truyền, vận động; củng cố mô hình; tiếp nhận, xử lý kịp thời nguồn tin và ý kiến của nhân dân.`
  ];
}
