import { addDays, type Day } from '#basis/day.ts';
import { dayText, periodText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import type { Report } from '#engine/reports/report.ts';
import { touching, type Window } from '#engine/windows/window.ts';
import { say } from '#messages/say.ts';
import { windows } from '#programme/catalogue.ts';

/** How far back spans are offered, in days; older ones are reached by an address. */
const lookBack = {
  week: 70,
  month: 400,
  quarter: 800,
  'half-year': 1200,
  year: 2200,
  programme: 8000
} as const satisfies Record<Window['cadence'], number>;

export interface SpanGroup {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** The spans a report may cover, newest first, under the window that makes them. */
export function spanGroups(report: Report, today: Day, language: Language): readonly SpanGroup[] {
  return windowsOf(report)
    .map((window) => ({
      label: window.label[language],
      options: spansOf(window, today).map((span) => ({
        id: spanId(span),
        label: spanLabel(window, span, today, language)
      }))
    }))
    .filter(({ options }) => options.length > 0);
}

/** The last one that is over, of the first window that has one; else the running one. */
export function usualSpan(report: Report, today: Day): Period | undefined {
  const all = windowsOf(report).map((window) => spansOf(window, today));
  const ended = all.flatMap((spans) => spans.filter(({ to }) => to < today).slice(0, 1));
  return ended[0] ?? all.flat()[0];
}

/** With the asked one on top when no window offers it. */
export function withAsked(
  groups: readonly SpanGroup[],
  asked: Period,
  language: Language
): readonly SpanGroup[] {
  const id = spanId(asked);
  if (groups.some(({ options }) => options.some((option) => option.id === id))) return groups;
  const option = { id, label: capital(periodText(asked, language)) };
  return [{ label: say(language, 'reports.spanAsked'), options: [option] }, ...groups];
}

export function spanId({ from, to }: Period): string {
  return `${from}..${to}`;
}

/** What the window calls the span: `Tháng 11 năm 2026 (15/10–14/11)`; its days where no window knows it. */
export function spanName(report: Report, span: Period, language: Language): string {
  const window = windowOf(report, span);
  return capital(window ? window.name(span)[language] : periodText(span, language));
}

/** `Hạn gửi 25/11/2026`; nothing where no window sets a day. */
export function dueText(report: Report, span: Period, language: Language): string | undefined {
  const deadline = windowOf(report, span)?.deadline?.(span);
  return deadline && say(language, 'reports.dueOn', { day: dayText(deadline, language) });
}

function windowOf(report: Report, span: Period): Window | undefined {
  return windowsOf(report).find((one) => {
    const found = one.at(span.to);
    return found?.from === span.from && found.to === span.to;
  });
}

function windowsOf({ windows: ids }: Report): readonly Window[] {
  return ids.flatMap((id) => windows.get(id) ?? []);
}

function spansOf(window: Window, today: Day): readonly Period[] {
  const from = addDays(today, -lookBack[window.cadence]);
  return touching(window, { from, to: today }).toReversed();
}

function spanLabel(window: Window, span: Period, today: Day, language: Language): string {
  const name = capital(window.name(span)[language]);
  if (span.to >= today) return say(language, 'reports.spanRunning', { name });
  const deadline = window.deadline?.(span);
  return deadline ? say(language, 'reports.spanDue', { name, day: dayText(deadline, language) }) : name;
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
