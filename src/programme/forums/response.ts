import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Response, Settlement } from '#engine/forums/entry.ts';
import type { Field } from '#engine/records/field.ts';
import { missing, type Problems, type Raw } from '#engine/records/parse-header.ts';
import { parseValues } from '#engine/records/parse-values.ts';
import { promiseOwners } from './owners.ts';

/** The paper that settles a matter. */
export const settlementFields = {
  paperNumber: {
    type: 'text',
    longest: 120,
    label: { vi: 'Văn bản giải quyết (số, ký hiệu)', en: 'Deciding document (number)' },
    help: {
      vi: 'Ví dụ: 15/QĐ-UBND. Không có thì để trống.',
      en: 'Such as 15/QĐ-UBND. Leave empty when there is none.'
    }
  },
  paperDay: { type: 'day', label: { vi: 'Ngày của văn bản', en: 'Its day' } },
  paperUrl: {
    type: 'text',
    longest: 300,
    label: { vi: 'Nơi đọc văn bản trên mạng', en: 'Where it can be read' },
    help: { vi: 'Địa chỉ bắt đầu bằng https://', en: 'An address that begins with https://' }
  }
} as const satisfies Readonly<Record<string, Field>>;

/** What became of an opinion: answered, passed on, or promised. */
export const responseFields = {
  how: {
    type: 'choice',
    label: { vi: 'Giải quyết thế nào', en: 'What becomes of it' },
    options: [
      { id: 'answered-in-room', label: { vi: 'Đã trả lời tại chỗ', en: 'Answered in the room' } },
      { id: 'answered-later', label: { vi: 'Trả lời sau, bằng văn bản', en: 'Answered in writing' } },
      {
        id: 'passed-on',
        label: { vi: 'Chuyển nơi có thẩm quyền', en: 'Passed on to the body that decides' }
      },
      { id: 'promised', label: { vi: 'Hứa giải quyết, có thời hạn', en: 'Promised, with a day' } }
    ]
  },
  answer: {
    type: 'text',
    long: true,
    longest: 2000,
    label: { vi: 'Nội dung trả lời, hoặc việc hứa làm', en: 'The answer, or what is promised' },
    help: { vi: 'Không nêu tên người.', en: 'Name no person.' }
  },
  to: { type: 'text', longest: 200, label: { vi: 'Chuyển đến cơ quan', en: 'Passed on to' } },
  owner: {
    type: 'choice',
    label: { vi: 'Cơ quan chịu trách nhiệm thực hiện lời hứa', en: 'Office that answers for the promise' },
    options: promiseOwners
  },
  due: { type: 'day', label: { vi: 'Thực hiện xong trước hết ngày', en: 'To be done by' } },
  ...settlementFields
} as const satisfies Readonly<Record<string, Field>>;

/** Nothing when no way was chosen; `promise` is the id that a promise would get. */
export function parseResponse(
  raw: Raw,
  { promise, today }: { readonly promise: string; readonly today: Day }
): { readonly response: Response | undefined } | { readonly problems: Problems } {
  const { values, problems } = parseValues(responseFields, raw, 'part');
  const settled = parseSettlement(raw);
  const { how, answer, to, owner, due } = values;
  const needed = how === undefined ? [] : (neededBy[how as Way] ?? []);
  const wrong: Problems = {
    ...Object.fromEntries(
      needed
        .filter((name) => values[name] === undefined)
        .map((name) => [name, missing(responseFields[name].label).wrong])
    ),
    ...(how === undefined && answer !== undefined ? { how: noWay } : {}),
    ...(how === 'promised' && typeof due === 'string' && due < today ? { due: past } : {}),
    ...('problems' in settled ? settled.problems : {}),
    ...problems
  };
  if (Object.keys(wrong).length > 0) return { problems: wrong };
  const settlement = 'settlement' in settled && settled.settlement ? { settlement: settled.settlement } : {};
  const text = String(answer ?? '');
  switch (how as Way | undefined) {
    case undefined:
      return { response: undefined };
    case 'answered-in-room':
    case 'answered-later':
      return { response: { how: 'answered', text, inRoom: how === 'answered-in-room', ...settlement } };
    case 'passed-on':
      return { response: { how: 'passed-on', to: String(to), ...(text ? { text } : {}), ...settlement } };
    case 'promised':
      return {
        response: {
          how: 'promised',
          promise,
          content: { text, owner: String(owner), due: due as Day }
        }
      };
  }
}

type Way = (typeof responseFields.how.options)[number]['id'];

const neededBy: Readonly<Record<Way, readonly ('answer' | 'to' | 'owner' | 'due')[]>> = {
  'answered-in-room': ['answer'],
  'answered-later': ['answer'],
  'passed-on': ['to'],
  promised: ['answer', 'owner', 'due']
};

/** The deciding document, when one is named. */
export function parseSettlement(
  raw: Raw
): { readonly settlement: Settlement | undefined } | { readonly problems: Problems } {
  const { values, problems } = parseValues(settlementFields, raw, 'part');
  const { paperNumber: number, paperDay: day, paperUrl: url } = values;
  const wrong: Problems = {
    ...(number === undefined && (day ?? url) !== undefined ? { paperNumber: noNumber } : {}),
    ...(typeof url === 'string' && !isWebAddress(url) ? { paperUrl: noAddress } : {}),
    ...problems
  };
  if (Object.keys(wrong).length > 0) return { problems: wrong };
  if (typeof number !== 'string') return { settlement: undefined };
  return {
    settlement: {
      number,
      ...(typeof day === 'string' ? { day: day as Day } : {}),
      ...(typeof url === 'string' ? { url } : {})
    }
  };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

const noWay: Label = {
  vi: 'Đã có nội dung mà chưa chọn giải quyết thế nào. Hãy chọn một cách.',
  en: 'There is an answer and no way was chosen. Choose one.'
};

const past: Label = {
  vi: 'Ngày hứa đã qua. Hãy chọn hôm nay hoặc một ngày sau.',
  en: 'The day of the promise is over. Choose today or a later one.'
};

const noNumber: Label = {
  vi: 'Hãy ghi số, ký hiệu của văn bản, hoặc xóa ngày và địa chỉ.',
  en: 'Write the number of the document, or clear its day and address.'
};

const noAddress: Label = {
  vi: 'Địa chỉ phải bắt đầu bằng https://. Hãy sửa, hoặc để trống.',
  en: 'The address must begin with https://. Mend it, or leave it empty.'
};
