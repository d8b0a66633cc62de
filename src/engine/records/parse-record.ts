import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Values } from './field.ts';
import { headerLabels } from './header-labels.ts';
import type { Check, Header, Hint, RecordKind } from './kind.ts';
import { parseDay, parseHeader, type Problems, type Raw, type RecordingRules } from './parse-header.ts';
import { parseValues, strangers } from './parse-values.ts';
import type { RecordState } from './state.ts';
import { type Past, unlikeBefore } from './unlike-before.ts';

export type { RecordingRules } from './parse-header.ts';

export type ParsedRecord =
  | { readonly header: Header; readonly values: Values; readonly hints: readonly Hint[] }
  | { readonly problems: Problems };

/**
 * Checks what a form, JSON or a command line gives; header and fields lie side by side in `raw`. The same on
 * server and phone. Limits are asked once every single input is right.
 */
export function parseRecord(kind: RecordKind, raw: Raw, rules: RecordingRules): ParsedRecord {
  const head = parseHeader(kind, raw, rules);
  const { values, problems } = parseValues(kind.fields, raw, 'whole');
  const single = {
    ...('problems' in head ? head.problems : {}),
    ...problems,
    ...strangers(raw, [...Object.keys(headerLabels), ...Object.keys(kind.fields)])
  };
  if ('problems' in head || Object.keys(single).length > 0) return { problems: single };
  const broken = asProblems(asked(kind.limits, head.header, values));
  if (Object.keys(broken).length > 0) return { problems: broken };
  return { header: head.header, values, hints: hintsOf(kind, { header: head.header, values }) };
}

/**
 * What looks odd in a record, asked again at any time; with its unit's past also what is far from it. A phone
 * without network does not know the past, so there only the server asks.
 */
export function hintsOf(
  kind: RecordKind,
  { header, values, past = [] }: { readonly header: Header; readonly values: Values; readonly past?: Past }
): readonly Hint[] {
  const own = asked(kind.hints, header, values);
  const far = unlikeBefore(kind, values, past);
  return [...own, ...far.filter(({ field }) => !own.some((one) => one.field === field))];
}

export type ParsedStep =
  { readonly step: string; readonly day: Day; readonly values: Values } | { readonly problems: Problems };

/** A step in the life of a record, with the values that change on its day; all others stay as they are. */
export function parseStep(
  kind: RecordKind,
  state: RecordState,
  taken: { readonly step: string; readonly day: string; readonly raw?: Raw },
  today: Day
): ParsedStep {
  const raw = taken.raw ?? {};
  const { values, problems } = parseValues(kind.fields, raw, 'part');
  const refused = { ...problems, ...strangers(raw, Object.keys(kind.fields)) };
  const step = stepProblem(kind, state, taken.step);
  const day = parseDay(taken.day, today);
  const late = 'value' in day ? orderProblem(kind, state, String(day.value)) : undefined;
  if ('wrong' in day || late || step || Object.keys(refused).length > 0) {
    const dayRefused = 'wrong' in day ? day.wrong : late;
    return {
      problems: { ...refused, ...(step ? { step } : {}), ...(dayRefused ? { day: dayRefused } : {}) }
    };
  }
  const broken = asProblems(asked(kind.limits, state.header, { ...state.values, ...values }));
  if (Object.keys(broken).length > 0) return { problems: broken };
  return { step: taken.step, day: ('value' in day ? day.value : '') as Day, values };
}

function asked(checks: readonly Check[] | undefined, header: Header, values: Values): readonly Hint[] {
  return (checks ?? []).flatMap((check) => check(header, values) ?? []);
}

/** The first sentence for each field. */
function asProblems(broken: readonly Hint[]): Problems {
  return Object.fromEntries(broken.toReversed().map(({ field, say }) => [field, say]));
}

function stepProblem(kind: RecordKind, state: RecordState, id: string): Label | undefined {
  const [first, ...all] = kind.steps ?? [];
  const others = all.filter(({ follows }) => !follows);
  if (state.status !== 'recorded')
    return {
      vi: 'Bản ghi đã rút hoặc bị từ chối, không ghi thêm bước được. Hãy xem lịch sử bản ghi.',
      en: 'The record was withdrawn or rejected and takes no further step. See its history.'
    };
  if (others.some((step) => step.id === id)) return undefined;
  if (all.some((step) => step.id === id))
    return {
      vi: 'Bước này do hệ thống tự ghi khi lời hứa của diễn đàn được báo là xong. Hãy báo ở trang của diễn đàn.',
      en: 'This step is written by itself when a promise of the forum is told as kept. Tell it on the page of the forum.'
    };
  if (first?.id === id)
    return {
      vi: `“${first.label.vi}” là ngày của chính bản ghi. Muốn đổi ngày, hãy đính chính bản ghi.`,
      en: `“${first.label.en}” is the day of the record itself. To change it, correct the record.`
    };
  return {
    vi: `Không có bước này. Các bước: ${others.map(({ label }) => label.vi).join('; ')}.`,
    en: `There is no such step. The steps are: ${others.map(({ label }) => label.en).join('; ')}.`
  };
}

/** Nothing happens to a thing before it stands, nor after it has ended. */
function orderProblem(kind: RecordKind, state: RecordState, day: string): Label | undefined {
  const ends = state.steps.find(({ step }) => kind.steps?.find(({ id }) => id === step)?.turns === 'off');
  if (day < state.header.day)
    return {
      vi: 'Bước này trước ngày bắt đầu của bản ghi. Hãy sửa ngày của bước, hoặc đính chính bản ghi.',
      en: 'The step comes before the record begins. Mend its day, or correct the record.'
    };
  if (ends && day >= ends.day)
    return {
      vi: 'Bản ghi đã kết thúc trước hoặc trong ngày này. Nếu hoạt động trở lại, hãy lập bản ghi mới.',
      en: 'The record had ended by that day. If it began again, make a new record.'
    };
  return undefined;
}
