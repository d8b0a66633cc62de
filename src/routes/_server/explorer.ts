import type { Label, Language } from '#basis/label.ts';
import { periodText } from '#basis/day-text.ts';
import type { Period } from '#basis/period.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import { touching } from '#engine/windows/window.ts';
import type { Person } from '#engine/rights/role.ts';
import type { World } from '#operations/world.ts';
import { indicators, windows } from '#programme/catalogue.ts';
import stateYear from '#programme/windows/state-year.ts';
import { headlineIndicators } from './headline-indicators.ts';
import { type AskedFigures, readQuestion } from './question.ts';

/** What the explorer's address asks. */
export interface Exploration extends AskedFigures {
  /** Found by name when no id was given; several are offered. */
  readonly unitsFound: readonly UnitVersion[];
  readonly typedUnit: string;
  readonly chosen: readonly Indicator[];
  /** Id of a window, or nothing for the span undivided. */
  readonly window: string;
  readonly span: Period;
  readonly periods: readonly { readonly period: Period; readonly label: Label }[];
}

/** As many as the operation answers at once. */
const MOST_PERIODS = 400;

export function readExploration(query: URLSearchParams, world: World, person: Person): Exploration {
  const asked = readQuestion(query, world, person.unit);
  const isBegun = query.has('chi-tieu') || query.has('ky') || query.has('den');
  const found = unitsFound(world, asked.unit);
  const only = found.length === 1 ? found[0] : undefined;
  const running = stateYear.at(world.today) ?? { from: world.today, to: world.today };
  const to = query.get('den') ? asked.to : running.to;
  const from = asked.from ?? running.from;
  const span = from <= to ? { from, to } : { from: to, to: from };
  const window = query.get('ky') ?? (isBegun ? '' : 'state-month');
  return {
    ...asked,
    ...span,
    unit: only?.id ?? asked.unit,
    unitsFound: found,
    typedUnit: query.get('don-vi') ?? '',
    chosen: chosenIn(query, isBegun),
    window: windows.has(window) ? window : '',
    span,
    periods: periodsOf(windows.has(window) ? window : '', span)
  };
}

function unitsFound({ territory }: World, text: string): readonly UnitVersion[] {
  const unit = territory.find(text);
  if (unit) return [unit];
  return text.length < 2 ? [] : territory.search(text, 12);
}

function chosenIn(query: URLSearchParams, isBegun: boolean): readonly Indicator[] {
  const asked = query.getAll('chi-tieu').flatMap((id) => indicators.get(id) ?? []);
  return asked.length > 0 || isBegun ? [...new Set(asked)] : headlineIndicators;
}

function periodsOf(id: string, span: Period): Exploration['periods'] {
  const window = windows.get(id);
  if (!window) return [{ period: span, label: spanName(span) }];
  return touching(window, span)
    .slice(-MOST_PERIODS)
    .map((period) => ({ period, label: window.name(period) }));
}

function spanName(span: Period): Label {
  const say = (language: Language): string => periodText(span, language);
  return { vi: say('vi'), en: say('en') };
}
