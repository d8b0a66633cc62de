import type { ChoiceField, CountField, DayField, Field, Option, TextField } from '#engine/records/field.ts';
import type { Party } from '#engine/records/kind.ts';

const MOST = 100_000;

/** What a planned item is asked for; a form is drawn from it, and what is sent is parsed by it. */
export function itemFields(
  parties: readonly Party[],
  indicators: readonly Option[]
): Readonly<Record<string, Field>> {
  return {
    title: {
      type: 'text',
      required: true,
      label: { vi: 'Nội dung công việc', en: 'What is to be done' }
    } satisfies TextField,
    target: {
      type: 'count',
      required: true,
      most: MOST,
      label: { vi: 'Số lượng phải làm', en: 'How many' },
      help: {
        vi: 'Số bản ghi sẽ có khi làm xong, ví dụ 4 buổi. Đã làm được bao nhiêu thì hệ thống tự đếm.',
        en: 'So many records when it is done, such as 4 sessions. What has been done is counted, not typed.'
      }
    } satisfies CountField,
    from: { type: 'day', required: true, label: { vi: 'Từ ngày', en: 'From' } } satisfies DayField,
    to: {
      type: 'day',
      required: true,
      label: { vi: 'Xong trước hết ngày', en: 'To be done by' }
    } satisfies DayField,
    party: {
      type: 'choice',
      required: true,
      options: parties,
      label: { vi: 'Cơ quan chịu trách nhiệm', en: 'Responsible' }
    } satisfies ChoiceField,
    role: {
      type: 'text',
      longest: 120,
      label: { vi: 'Chức danh người phụ trách', en: 'Post of who answers for it' },
      help: {
        vi: 'Chỉ ghi chức danh, ví dụ Phó Trưởng Công an xã; không ghi tên người.',
        en: 'The post only, such as deputy head of the commune police; never a name.'
      }
    } satisfies TextField,
    hamlet: {
      type: 'text',
      longest: 120,
      label: { vi: 'Thôn, tổ dân phố', en: 'Hamlet' }
    } satisfies TextField,
    ...(indicators.length > 0
      ? {
          indicator: {
            type: 'choice',
            options: indicators,
            label: { vi: 'Chỉ tiêu kèm theo', en: 'Indicator to be reached as well' }
          } satisfies ChoiceField,
          indicatorTarget: {
            type: 'count',
            label: { vi: 'Mức phải đạt của chỉ tiêu', en: 'Target of the indicator' }
          } satisfies CountField
        }
      : {}),
    notes: {
      type: 'text',
      long: true,
      longest: 2000,
      label: { vi: 'Ghi chú', en: 'Notes' }
    } satisfies TextField
  };
}
