import type { Day } from '#basis/day.ts';
import { type Problem, problem } from '#basis/problem.ts';

import type { UnitVersion } from './unit.ts';

/** Why a decree cannot be applied; nothing of it is applied then. */
function refused(vi: string, en: string): Problem<'decree-refused'> {
  return problem('decree-refused', { reason: { vi, en } });
}

export const refusal = {
  unknownUnit: (id: string) =>
    refused(
      `Không có đơn vị “${id}”. Hãy kiểm tra mã và ngày bắt đầu, ví dụ 20728@2025-07-01.`,
      `There is no unit “${id}”. Check the code and the first day, for example 20728@2025-07-01.`
    ),
  notValid: (unit: UnitVersion, day: Day) =>
    refused(
      `${unit.name} (${unit.id}) không còn hoặc chưa có hiệu lực ngay trước ngày ${day}. Hãy chọn phiên bản đang có hiệu lực.`,
      `${unit.name} (${unit.id}) is not valid on the day before ${day}. Choose the version that is.`
    ),
  laterHistory: (unit: UnitVersion, day: Day) =>
    refused(
      `${unit.name} (${unit.id}) đã có thay đổi từ ngày ${day} trở đi; không chèn nghị quyết vào trước lịch sử đã ghi.`,
      `${unit.name} (${unit.id}) already has changes on or after ${day}; a decree cannot be put before recorded history.`
    ),
  usedTwice: (unit: UnitVersion) =>
    refused(
      `${unit.name} (${unit.id}) được nêu trong hai bước. Mỗi đơn vị chỉ thay đổi một lần trong một nghị quyết.`,
      `${unit.name} (${unit.id}) stands in two steps. A unit changes once in one decree.`
    ),
  reusedId: (id: string) =>
    refused(
      `Đã có đơn vị mang định danh ${id}. Hãy dùng mã khác hoặc ngày khác.`,
      `A unit with the id ${id} exists already. Use another code or another day.`
    ),
  codeInUse: (code: string, by: UnitVersion) =>
    refused(
      `Mã ${code} đang là của ${by.name} (${by.id}). Hãy dùng mã khác, hoặc ghi đúng tên và cấp trên nếu muốn nhập vào đơn vị đó.`,
      `Code ${code} belongs to ${by.name} (${by.id}). Use another code, or give its exact name and parent to add to it.`
    ),
  shares: (unit: UnitVersion, sum: number) =>
    refused(
      `Các tỷ lệ chia ${unit.name} cộng lại là ${sum.toLocaleString('vi')}, phải bằng 1 (hoặc nhỏ hơn 1 khi có phần chưa rõ).`,
      `The shares of ${unit.name} add up to ${sum}; they must make 1 (or less while a part is unknown).`
    ),
  mixedLevels: (unit: UnitVersion) =>
    refused(
      `${unit.name} không cùng cấp với các đơn vị được sáp nhập. Chỉ sáp nhập đơn vị cùng cấp.`,
      `${unit.name} is not of the same level as the units it is merged with. Only units of one level are merged.`
    ),
  cycle: (unit: UnitVersion) =>
    refused(
      `${unit.name} không thể thuộc chính nó hoặc thuộc đơn vị cấp dưới của nó.`,
      `${unit.name} cannot lie in itself or in a unit below it.`
    ),
  wrongParent: (unit: UnitVersion, parentCode: string) =>
    refused(
      `${unit.name} cần một đơn vị cấp trên có hiệu lực, nhưng mã ${parentCode} không phải là đơn vị như vậy. Nếu cấp trên bị giải thể hoặc chia tách, hãy thêm bước chuyển các đơn vị trực thuộc.`,
      `${unit.name} needs a valid unit above it, and code ${parentCode} is none. If the unit above ends, add steps that say where the units in it go.`
    ),
  nation: () => refused('Không áp dụng nghị quyết lên cả nước.', 'A decree cannot change the nation itself.')
};
