import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Announcement } from '#engine/forums/entry.ts';
import type { Field } from '#engine/records/field.ts';
import type { Problems, Raw } from '#engine/records/parse-header.ts';
import { parseValues, strangers } from '#engine/records/parse-values.ts';
import { parties } from '../parties.ts';
import { levels } from '../records/options/level.ts';
import { forumFields } from './fields.ts';

/** What an office is asked for when it announces a forum; a form is drawn from it and parsed by it. */
export const announcementFields = {
  title: {
    type: 'text',
    required: true,
    label: { vi: 'Tên diễn đàn', en: 'Name of the forum' }
  },
  level: { type: 'choice', required: true, label: { vi: 'Cấp tổ chức', en: 'Level' }, options: levels },
  day: { type: 'day', required: true, label: { vi: 'Ngày tổ chức', en: 'Day' } },
  begins: {
    type: 'text',
    required: true,
    longest: 5,
    label: { vi: 'Bắt đầu lúc', en: 'Begins at' },
    help: { vi: 'Giờ và phút, ví dụ 19:30.', en: 'Hour and minute, such as 19:30.' }
  },
  ends: { type: 'text', required: true, longest: 5, label: { vi: 'Kết thúc lúc', en: 'Ends at' } },
  place: {
    type: 'text',
    required: true,
    label: { vi: 'Địa điểm', en: 'Place' },
    help: { vi: 'Ví dụ: Nhà văn hóa thôn 2.', en: 'For example: cultural house of hamlet 2.' }
  },
  hamlet: { type: 'text', longest: 120, label: { vi: 'Thôn, tổ dân phố', en: 'Hamlet' } },
  topics: {
    type: 'choices',
    required: true,
    label: { vi: 'Nội dung chính', en: 'Topics' },
    options: forumFields
  },
  host: { type: 'choice', required: true, label: { vi: 'Đơn vị chủ trì', en: 'Host' }, options: parties },
  coHosts: { type: 'choices', label: { vi: 'Đơn vị phối hợp', en: 'Co-hosts' }, options: parties },
  questionsUntil: {
    type: 'day',
    required: true,
    label: { vi: 'Nhận câu hỏi trước đến hết ngày', en: 'Questions are taken until' }
  },
  notes: {
    type: 'text',
    long: true,
    longest: 1000,
    label: { vi: 'Lời nhắn cho người dự', en: 'A word to those who come' }
  }
} as const satisfies Readonly<Record<string, Field>>;

/** What was typed, or all that is wrong with it. */
export function parseAnnouncement(
  raw: Raw
): { readonly content: Announcement } | { readonly problems: Problems } {
  const { values, problems } = parseValues(announcementFields, raw, 'whole');
  const { day, questionsUntil, host, coHosts = [] } = values;
  const [begins, ends] = [values['begins'], values['ends']].map(clockTime);
  const wrong: Problems = {
    ...strangers(raw, Object.keys(announcementFields)),
    ...(values['begins'] && !begins ? { begins: noTime } : {}),
    ...(values['ends'] && !ends ? { ends: noTime } : {}),
    ...(begins && ends && ends <= begins ? { ends: backwards } : {}),
    ...(day && questionsUntil && questionsUntil > day ? { questionsUntil: afterwards } : {}),
    ...(Array.isArray(coHosts) && coHosts.includes(host) ? { coHosts: alsoHost } : {}),
    ...problems
  };
  if (Object.keys(wrong).length > 0) return { problems: wrong };
  // Every required field was just checked, so the values are the content.
  return { content: { ...values, coHosts, begins, ends } as unknown as Announcement };
}

/** `19:30`, from that, `19h30`, `19g30` or `7:05`. */
function clockTime(value: unknown): string | undefined {
  const found = /^(\d{1,2})(?:[:hg.](\d{2})?)?$/iu.exec(String(value ?? '').replaceAll(' ', ''));
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The instant of a clock time in Vietnam, in UTC. */
export function instantOf(day: Day, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`);
}

const noTime: Label = {
  vi: 'Đây không phải là giờ. Hãy ghi như 19:30 hoặc 19h30.',
  en: 'This is no time of day. Write it like 19:30.'
};

const backwards: Label = {
  vi: 'Giờ kết thúc không sau giờ bắt đầu. Hãy sửa một trong hai.',
  en: 'It does not end after it begins. Mend one of the two.'
};

const afterwards: Label = {
  vi: 'Nhận câu hỏi trước phải hết trước hoặc trong ngày tổ chức. Hãy sửa một trong hai ngày.',
  en: 'Questions are taken until the day of the forum at the latest. Mend one of the two days.'
};

const alsoHost: Label = {
  vi: 'Đơn vị chủ trì không ghi lại ở ô phối hợp. Hãy bỏ chọn đơn vị đó.',
  en: 'The host is not a co-host as well. Untick it.'
};
