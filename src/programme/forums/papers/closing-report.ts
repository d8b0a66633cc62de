import type { OfficialDocument } from '#engine/documents/document.ts';
import * as write from '#engine/documents/write.ts';
import { promiseTally } from '#engine/forums/tally.ts';
import { imprintOf } from '../../mastheads/masthead.ts';
import {
  closedOn,
  countsTable,
  type ForumPaper,
  heardBlocks,
  partyNames,
  promiseTable,
  topicNames,
  when,
  where
} from './paper.ts';

/** Báo cáo kết quả diễn đàn: what was asked, answered and promised, and how far the promises have come. */
export function forumClosingReport(paper: ForumPaper): OfficialDocument {
  const { commission, forum, feedback } = paper;
  const {
    made,
    inTime,
    kept,
    contested,
    'past-date': pastDate,
    'on-the-way': onTheWay
  } = promiseTally(forum, commission.today);
  const closed = closedOn(forum);
  return {
    type: 'bao-cao',
    ...imprintOf(commission, 'bao-cao'),
    subject: 'Kết quả diễn đàn “Công an lắng nghe ý kiến nhân dân”',
    body: [
      write.part('Tình hình tổ chức'),
      write.paragraph`${forum.title} được tổ chức ${when(forum)}, tại ${where(forum, commission)}; ${partyNames([forum.host])} chủ trì${forum.coHosts.length > 0 ? `, ${partyNames(forum.coHosts)} phối hợp` : ''}. Nội dung chính: ${topicNames(forum)}.`,
      ...(closed
        ? [
            write.paragraph`Diễn đàn đã vào sổ ngày ${closed}; số liệu dưới đây được đếm từ những gì đã ghi tại diễn đàn.`
          ]
        : []),
      write.part('Kết quả'),
      countsTable(paper),
      ...(feedback.back > 0
        ? [
            write.paragraph`Tỷ lệ hài lòng: ${String(feedback.satisfied)} trên ${String(feedback.back)} phiếu trả lời, đạt ${percent(feedback.satisfied, feedback.back)}%.`
          ]
        : []),
      write.part('Ý kiến của nhân dân và giải quyết'),
      ...heardBlocks(forum),
      write.part('Lời hứa và tiến độ'),
      ...(made > 0
        ? [
            write.paragraph`Đã hứa ${String(made)} việc; đã thực hiện ${String(kept)} việc (${String(inTime)} việc đúng hạn), đang thực hiện ${String(onTheWay)} việc, quá hạn ${String(pastDate)} việc, người hỏi phản hồi chưa xong ${String(contested)} việc.`
          ]
        : []),
      ...promiseTable(paper)
    ],
    ...(commission.illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['diễn đàn Công an lắng nghe ý kiến nhân dân', commission.unit.name],
    appendices: []
  };
}

/** One decimal, with a comma. */
function percent(part: number, whole: number): string {
  return String(Math.round((1000 * part) / whole) / 10).replace('.', ',');
}
