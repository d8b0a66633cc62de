import { dayText } from '#basis/day-text.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import type { Commission, Answered } from '#engine/reports/report.ts';
import { restatementPart } from '#engine/reports/restatement-part.ts';
import { restatedName } from '../periodic/restated-name.ts';
import { reviewAppendices } from './review-appendices.ts';
import { imprintOf } from '../../mastheads/masthead.ts';
import { reviewBody } from './review-body.ts';

/** One report, two mastheads, the same figures. */
export function composeReview(commission: Commission, answered: Answered): OfficialDocument {
  const { unit, period, illustration } = commission;
  return {
    type: 'bao-cao',
    ...imprintOf(commission, 'bao-cao'),
    subject: `Tổng kết 10 năm thực hiện Chương trình phối hợp số 09 ngày 01/8/2013 giữa Bộ Công an và Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về “Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới” (từ ${dayText(period.from, 'vi')} đến ${dayText(period.to, 'vi')})`,
    legalBases: [],
    body: [...reviewBody(commission, answered), ...restatementPart(commission.restatements, restatedName)],
    ...(illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['Chương trình phối hợp số 09', unit.name],
    appendices: reviewAppendices(commission, answered)
  };
}
