import { type Day, isDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import type { Parsed } from './field.ts';
import * as dayField from './fields/day.ts';
import { isBlank, oneLine } from './fields/plain-text.ts';
import * as text from './fields/text.ts';
import { headerLabels } from './header-labels.ts';
import type { Header, Party, RecordKind } from './kind.ts';

/** What a record is checked against besides its kind. */
export interface RecordingRules {
  /** The day in Vietnam. */
  readonly today: Day;
  readonly isCommune: (unit: string, on: Day) => boolean;
  readonly parties: readonly Party[];
}

export type Problems = Readonly<Record<string, Label>>;
export type Raw = Readonly<Record<string, unknown>>;

/** Older papers are no activity of this programme but a slip of the keyboard. */
const EARLIEST = '2000-01-01';
const LONGEST_HAMLET = 120;
const LONGEST_SOURCE = 300;

export function parseHeader(
  kind: Pick<RecordKind, 'needsSource'>,
  raw: Raw,
  rules: RecordingRules
): { readonly header: Header } | { readonly problems: Problems } {
  const day = parseDay(raw['day'], rules.today);
  const read = {
    day,
    unit: parseUnit(
      raw['unit'],
      'value' in day && isDay(String(day.value)) ? (day.value as Day) : undefined,
      rules
    ),
    host: parseHost(raw['host'], rules.parties),
    coHosts: parseCoHosts(raw, rules.parties),
    hamlet: text.parse({ type: 'text', label: headerLabels.hamlet, longest: LONGEST_HAMLET }, raw['hamlet']),
    source: parseSource(raw['source'], kind.needsSource === true),
    plannedItem: parsePlannedItem(raw['plannedItem'])
  };
  const problems = Object.entries(read).flatMap(([name, parsed]) =>
    'wrong' in parsed ? [[name, parsed.wrong] as const] : []
  );
  if (problems.length > 0) return { problems: Object.fromEntries(problems) };
  // Every value was just checked, so the list of pairs is a header.
  const values = Object.entries(read).flatMap(([name, parsed]) =>
    'value' in parsed ? [[name, parsed.value] as const] : []
  );
  return { header: Object.fromEntries(values) as unknown as Header };
}

/** A day on which something happened: a real day, not in the future. */
export function parseDay(raw: unknown, today: Day): Parsed {
  const parsed = dayField.parse({ label: headerLabels.day }, raw, today);
  if ('empty' in parsed) return missing(headerLabels.day);
  if (!('value' in parsed) || typeof parsed.value !== 'string') return parsed;
  if (parsed.value > today)
    return wrong(
      `Ngày ${written(parsed.value, 'vi')} chưa đến. Chỉ ghi việc đã làm; hãy sửa ngày.`,
      `${written(parsed.value, 'en')} lies in the future. Only what was done is recorded; mend the day.`
    );
  if (parsed.value < EARLIEST)
    return wrong(
      `Ngày ${written(parsed.value, 'vi')} sớm hơn năm 2000. Hãy xem lại năm đã gõ.`,
      `${written(parsed.value, 'en')} is before the year 2000. Check the year that was typed.`
    );
  return parsed;
}

function parseUnit(raw: unknown, on: Day | undefined, rules: RecordingRules): Parsed {
  const unit = oneLine(raw) ?? '';
  if (unit === '') return missing(headerLabels.unit);
  if (on === undefined || rules.isCommune(unit, on)) return { value: unit };
  return wrong(
    `“${unit}” không phải là xã, phường, thị trấn đang có vào ngày ${written(on, 'vi')}. Hãy chọn đơn vị theo tên gọi vào ngày đó.`,
    `“${unit}” is no commune on ${written(on, 'en')}. Choose the commune as it stood on that day.`
  );
}

function parseHost(raw: unknown, parties: readonly Party[]): Parsed {
  const host = oneLine(raw) ?? '';
  if (host === '') return missing(headerLabels.host);
  return parties.some(({ id }) => id === host) ? { value: host } : unknownParty(host, parties);
}

/** One id, a list of ids, or ids parted by commas or semicolons. */
function parseCoHosts(raw: Raw, parties: readonly Party[]): Parsed {
  const given = raw['coHosts'];
  const listed: readonly unknown[] = Array.isArray(given)
    ? given
    : typeof given === 'string'
      ? given.split(/[,;]/)
      : [given];
  const ids = new Set(listed.filter((one) => !isBlank(one)).map((one) => oneLine(one) ?? '?'));
  const strange = [...ids].find((id) => !parties.some((party) => party.id === id));
  if (strange !== undefined) return unknownParty(strange, parties);
  if (ids.has(oneLine(raw['host']) ?? ''))
    return wrong(
      'Đơn vị chủ trì không ghi lại ở ô phối hợp. Hãy bỏ chọn đơn vị đó.',
      'The host is not a co-host as well. Untick it.'
    );
  return { value: [...ids] };
}

function parseSource(raw: unknown, needed: boolean): Parsed {
  const parsed = text.parse({ type: 'text', label: headerLabels.source, longest: LONGEST_SOURCE }, raw);
  if (!('empty' in parsed) || !needed) return parsed;
  return wrong(
    'Số liệu này chỉ có giá trị khi kèm văn bản làm căn cứ. Hãy ghi số, ngày và nơi ban hành văn bản.',
    'This number is only worth something with its paper. Write the number, day and issuer of the paper.'
  );
}

const ITEM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Only its form is checked: the item may have been dropped while the record waited on a phone. */
function parsePlannedItem(raw: unknown): Parsed {
  if (isBlank(raw)) return { empty: true };
  const id = oneLine(raw)?.toLowerCase() ?? '';
  if (ITEM.test(id)) return { value: id };
  return wrong(
    'Mã hạng mục kế hoạch không đúng. Hãy mở lại biểu từ trang kế hoạch, hoặc ghi không theo kế hoạch.',
    'This is no planned item. Open the form again from the plan, or record without it.'
  );
}

function unknownParty(id: string, parties: readonly Party[]): Parsed {
  return wrong(
    `Không có bên phối hợp “${id}”. Hãy chọn một trong: ${parties.map(({ label }) => label.vi).join('; ')}.`,
    `There is no party “${id}”. Choose one of: ${parties.map(({ label }) => label.en).join('; ')}.`
  );
}

export function missing(label: Label): { readonly wrong: Label } {
  return wrong(`Chưa có “${label.vi}”. Hãy bổ sung.`, `“${label.en}” is missing. Fill it in.`);
}

function wrong(vi: string, en: string): { readonly wrong: Label } {
  return { wrong: { vi, en } };
}

function written(on: string, language: 'vi' | 'en'): string {
  return isDay(on) ? dayText(on, language) : on;
}
