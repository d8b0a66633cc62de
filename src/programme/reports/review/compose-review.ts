import { dayText } from '#basis/day-text.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import type { Commission, Answered } from '#engine/reports/report.ts';
import { reviewAppendices } from './review-appendices.ts';
import { bareName, lowerFirst } from './place-words.ts';
import { reviewBody } from './review-body.ts';

/**
 * One report, two sides: the police's masthead by default. The other side's is a matter of rendering, the
 * figures being the same.
 */
export function composeReview(commission: Commission, answered: Answered): OfficialDocument {
  const { unit, above, period, illustration } = commission;
  return {
    type: 'bao-cao',
    masthead: {
      superior: policeOf(above ?? 'Bộ Công an'),
      issuers: [policeOf(unit.name)],
      sign: 'BC-CA',
      place: bareName(unit.name)
    },
    subject: `tổng kết 10 năm thực hiện Chương trình phối hợp số 09 ngày 01/8/2013 giữa Bộ Công an và Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về “Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới” (từ ${dayText(period.from, 'vi')} đến ${dayText(period.to, 'vi')})`,
    legalBases: [],
    body: reviewBody(commission, answered),
    signatures: [
      {
        authority: [{ by: 'TM.', of: `Ban Thường trực Ủy ban MTTQ Việt Nam ${lowerFirst(unit.name)}` }],
        title: 'Chủ tịch'
      },
      { title: 'Trưởng Công an' }
    ],
    recipients: [
      policeOf(above ?? 'Bộ Công an'),
      'Ban Thường trực Ủy ban MTTQ Việt Nam cấp trên',
      'Các tổ chức thành viên'
    ],
    archive: 'VT',
    ...(illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['Chương trình phối hợp số 09', unit.name],
    appendices: reviewAppendices(commission, answered)
  };
}

function policeOf(place: string): string {
  return place === 'Bộ Công an' ? place : `Công an ${lowerFirst(place)}`;
}
