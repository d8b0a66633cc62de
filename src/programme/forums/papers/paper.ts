import { type Day, vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { vietnameseDate } from '#basis/vietnamese-date.ts';
import type { Block } from '#engine/documents/block.ts';
import { inline, type Inlines } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { ForumState } from '#engine/forums/forum.ts';
import { isHeard, type OpinionState } from '#engine/forums/opinion.ts';
import { type PromiseStanding, standingOf } from '#engine/forums/promise.ts';
import { type Feedback, tallyOf } from '#engine/forums/tally.ts';
import type { Commission } from '#engine/reports/report.ts';
import { lowerFirst } from '../../mastheads/place-words.ts';
import { parties } from '../../parties.ts';
import { forumFields } from '../fields.ts';
import { opinionKindOptions } from '../opinion.ts';
import { promiseOwners } from '../owners.ts';

/** A forum, whose papers are composed from what happened at it. */
export interface ForumPaper {
  readonly commission: Commission;
  readonly forum: ForumState;
  readonly feedback: Feedback;
}

export function when({ day, begins, ends }: Pick<ForumState, 'day' | 'begins' | 'ends'>): string {
  return `từ ${clock(begins)} đến ${clock(ends)}, ${vietnameseDate(day)}`;
}

/** `19 giờ 30 phút`, as minutes say it. */
function clock(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? `${hour} giờ` : `${hour} giờ ${minute} phút`;
}

export function where({ place, hamlet }: Pick<ForumState, 'place' | 'hamlet'>, { unit }: Commission): string {
  return [place, ...(hamlet ? [hamlet] : []), lowerFirst(unit.name)].join(', ');
}

export function partyNames(ids: readonly string[]): string {
  return ids.map((id) => parties.find((one) => one.id === id)?.label.vi ?? id).join(', ');
}

export function topicNames({ topics }: Pick<ForumState, 'topics'>): string {
  return topics.map((id) => lowerFirst(labelOf(forumFields, id))).join('; ');
}

export function ownerName(owner: string): string {
  return labelOf(promiseOwners, owner);
}

function labelOf(
  options: readonly { readonly id: string; readonly label: { readonly vi: string } }[],
  id: string
): string {
  return options.find((one) => one.id === id)?.label.vi ?? id;
}

/** The opinions that were heard, each kind under its own heading, with what became of each. */
export function heardBlocks(forum: ForumState): readonly Block[] {
  const heard = [...forum.opinions.values()].filter(isHeard);
  return opinionKindOptions.flatMap(({ id, label }): readonly Block[] => {
    const ofKind = heard.filter(({ sorting }) => sorting?.kind === id);
    if (ofKind.length === 0) return [];
    return [
      write.paragraph`${label.vi} (${String(ofKind.length)} ý kiến):`,
      write.list(...ofKind.map((opinion) => toldOpinion(opinion)))
    ];
  });
}

function toldOpinion({ text = '', response }: OpinionState): Inlines {
  const said = ended(text);
  switch (response?.how) {
    case 'answered':
      return inline`${said} Trả lời${response.inRoom ? ' tại chỗ' : ' bằng văn bản'}: ${ended(response.text)}${settled(response.settlement)}`;
    case 'passed-on':
      return inline`${said} Chuyển ${ended(response.to)}${settled(response.settlement)}`;
    case 'promised': {
      const { owner, due, text: promised } = response.content;
      return inline`${said} Hứa giải quyết: ${ended(promised)} ${ownerName(owner)} chịu trách nhiệm, xong trước hết ngày ${dayText(due, 'vi')}.`;
    }
    case undefined:
      return inline`${said} Sẽ trả lời bằng văn bản.`;
  }
}

function settled(settlement: { readonly number: string; readonly day?: Day } | undefined): string {
  if (!settlement) return '';
  const { number, day } = settlement;
  return ` Văn bản giải quyết: ${number}${day ? ` ngày ${dayText(day, 'vi')}` : ''}.`;
}

/** With its full stop, once. */
function ended(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The numbers of a forum in one table; each is counted from what was noted. */
export function countsTable({ forum, feedback }: ForumPaper): Block {
  const { opinions, heard, answeredInRoom, answeredLater, passedOn, promised, unanswered } = tallyOf(forum);
  const rows: readonly (readonly [string, number, string])[] = [
    ['Lượt người dự', forum.counts?.attendances ?? 0, 'lượt'],
    ['Ý kiến đã ghi nhận', heard, 'ý kiến'],
    ['Trong đó: ghi nhận, biểu dương', opinions.praise, 'ý kiến'],
    ['Trong đó: góp ý, phê bình', opinions.criticism, 'ý kiến'],
    ['Trong đó: kiến nghị, đề xuất', opinions.request, 'ý kiến'],
    ['Trả lời tại chỗ', answeredInRoom, 'ý kiến'],
    ['Chuyển nơi có thẩm quyền', passedOn, 'ý kiến'],
    ['Hứa giải quyết, có thời hạn', promised, 'ý kiến'],
    ['Trả lời bằng văn bản (đã và sẽ trả lời)', answeredLater + unanswered, 'ý kiến'],
    ['Phiếu lấy ý kiến phát ra', feedback.out, 'phiếu'],
    ['Phiếu trả lời hợp lệ', feedback.back, 'phiếu'],
    ['Phiếu đánh giá hài lòng', feedback.satisfied, 'phiếu']
  ];
  return write.table({
    caption: 'Số liệu diễn đàn',
    columns: [
      { align: 'left', width: 60, names: true },
      { align: 'right', width: 15 },
      { align: 'center', width: 15 }
    ],
    header: [[{ text: 'Nội dung' }, { text: 'Số lượng' }, { text: 'Đơn vị tính' }]],
    rows: rows.map(([name, count, noun]) => ({
      cells: [inline`${name}`, inline`${String(count)}`, inline`${noun}`]
    }))
  });
}

const standingWords: Readonly<Record<PromiseStanding, string>> = {
  kept: 'Đã thực hiện',
  'on-the-way': 'Đang thực hiện',
  'past-date': 'Quá hạn',
  contested: 'Người hỏi phản hồi chưa xong'
};

/** Each promise with its office, day and state on the day of the paper. */
export function promiseTable({ forum, commission }: ForumPaper): readonly Block[] {
  const promises = [...forum.promises.values()];
  if (promises.length === 0) return [write.paragraph`Tại diễn đàn không có lời hứa nào còn phải thực hiện.`];
  const on = dayText(commission.today, 'vi');
  return [
    write.table({
      caption: `Lời hứa tại diễn đàn, tình trạng đến ngày ${on}`,
      columns: [
        { align: 'left', width: 45, names: true },
        { align: 'left', width: 25 },
        { align: 'center', width: 15 },
        { align: 'left', width: 20 }
      ],
      header: [
        [
          { text: 'Nội dung' },
          { text: 'Cơ quan chịu trách nhiệm' },
          { text: 'Thời hạn' },
          { text: 'Tình trạng' }
        ]
      ],
      rows: promises.map((promise) => ({
        cells: [
          inline`${promise.text}`,
          inline`${ownerName(promise.owner)}`,
          inline`${dayText(promise.due, 'vi')}`,
          inline`${standingWords[standingOf(promise, commission.today)]}${promise.done ? ` ngày ${dayText(promise.done.on, 'vi')}` : ''}`
        ]
      }))
    })
  ];
}

export function closedOn({ closed }: ForumState): string | undefined {
  return closed && dayText(vietnamDay(Date.parse(closed.at)), 'vi');
}
