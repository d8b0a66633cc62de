import type { OfficialDocument } from '#engine/documents/document.ts';
import { inline } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import { imprintOf, sidesOf } from '../../mastheads/masthead.ts';
import { countsTable, type ForumPaper, heardBlocks, partyNames, topicNames, when, where } from './paper.ts';

/** Biên bản, signed by host and co-host (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9). */
export function forumMinutes(paper: ForumPaper): OfficialDocument {
  const { commission, forum } = paper;
  const imprint = imprintOf(commission, 'bien-ban');
  const { own, other } = sidesOf(commission);
  const isJoint = forum.coHosts.length > 0;
  const [left] = imprintOf(
    { ...commission, side: commission.side === 'police' ? 'front' : 'police' },
    'bien-ban'
  ).signatures;
  const [right] = imprint.signatures;
  return {
    type: 'bien-ban',
    ...imprint,
    signatures: isJoint ? [left, right] : [right],
    subject: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”',
    body: [
      write.paragraph`Thời gian: ${when(forum)}.`,
      write.paragraph`Địa điểm: ${where(forum, commission)}.`,
      write.paragraph`Tên diễn đàn: ${forum.title}.`,
      write.paragraph`Đơn vị chủ trì: ${partyNames([forum.host])}${isJoint ? `; đơn vị phối hợp: ${partyNames(forum.coHosts)}` : ''}.`,
      ...(isJoint ? [write.list(inline`Đại diện ${own};`, inline`Đại diện ${other}.`)] : []),
      write.paragraph`Thành phần dự: ${String(forum.counts?.attendances ?? 0)} lượt người.`,
      write.paragraph`Nội dung chính: ${topicNames(forum)}.`,
      write.part('Ý kiến và giải quyết'),
      ...heardBlocks(forum),
      write.part('Số liệu'),
      countsTable(paper),
      write.paragraph`Biên bản không ghi tên người nêu ý kiến. Biên bản lập xong cùng ngày, đã đọc cho những người dự cùng nghe, thống nhất và lập thành 02 bản, mỗi bên giữ 01 bản.`
    ],
    ...(commission.illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['diễn đàn Công an lắng nghe ý kiến nhân dân', commission.unit.name],
    appendices: []
  };
}
