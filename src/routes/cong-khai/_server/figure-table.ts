import { dayText, periodText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { say } from '#messages/say.ts';
import type { PublicFigure } from '#operations/public/public-figures.ts';
import { publicIndicators } from '#programme/public/public-indicators.ts';
import { reports } from '#programme/report-catalogue.ts';
import { byTheme } from '../../_server/themes.ts';
import { unitHref } from '../../_server/public-pages.ts';

export interface Source {
  readonly mark: string;
  readonly text: string;
  /** Where the report is verified. */
  readonly code: string | undefined;
}

/** The approved figures of a place by theme, this year beside the last, each with the mark of its source. */
export function figureTable(
  figures: readonly PublicFigure[],
  { unit, years, language }: { unit: string; years: readonly number[]; language: Language }
) {
  const sources = new Map<string, Source>();
  const told = new Set(figures.filter(({ year }) => years.includes(year)).map(({ indicator }) => indicator));
  const themes = byTheme(
    publicIndicators.filter(({ id }) => told.has(id)),
    language
  );
  const sections = themes.map(({ id, label, indicators }) => ({
    id,
    label,
    rows: indicators.map((indicator) => ({
      id: indicator.id,
      name: `${indicator.label} (${indicator.noun})`,
      href: unitHref(unit, language, `/${indicator.id}`),
      cells: years.map((year) => {
        const ofYear = figures.filter((one) => one.indicator === indicator.id && one.year === year);
        return cellText(ofYear, sources, language);
      })
    }))
  }));
  return { sections, sources: [...sources.values()] };
}

/** One number where both readings of the map agree, else both with their names. */
function cellText(ofYear: readonly PublicFigure[], sources: Map<string, Source>, language: Language): string {
  const [first, ...others] = ofYear;
  if (!first) return say(language, 'publicPages.notTold');
  const marked = (one: PublicFigure): string =>
    `${toldText(one, language)} [${markOf(one, sources, language)}]`;
  if (others.every((one) => one.told === first.told)) return marked(first);
  return ofYear
    .map((one) => `${marked(one)} ${say(language, `publicPages.reading_${one.reading}`)}`)
    .join('; ');
}

export function toldText({ told, bound }: PublicFigure, language: Language): string {
  if (told === undefined) return say(language, 'publicPages.unknown');
  if (told === 'withheld') return say(language, 'publicPages.withheld');
  const number = numberText(told, language);
  return bound === 'estimated' ? `${number} (${say(language, 'publicPages.estimated')})` : number;
}

function markOf(figure: PublicFigure, sources: Map<string, Source>, language: Language): string {
  const text = sourceText(figure, language);
  const had = sources.get(text);
  if (had) return had.mark;
  const mark = String(sources.size + 1);
  sources.set(text, { mark, text, code: figure.paper?.code });
  return mark;
}

export function sourceText(figure: PublicFigure, language: Language): string {
  const { paper, period, approvedOn } = figure;
  const day = dayText(approvedOn, language);
  const span = periodText(paper?.period ?? period, language);
  if (!paper) return say(language, 'publicPages.fromClosing', { span, day });
  const name = reports.get(paper.type)?.label[language] ?? paper.type;
  const numbers = paper.versions
    .map(({ number, sign }) => `${String(number).padStart(2, '0')}/${sign}`)
    .join(', ');
  return say(language, 'publicPages.fromReport', {
    name,
    numbers,
    day,
    span,
    reading: readingText(figure, language)
  });
}

export function readingText({ reading }: PublicFigure, language: Language): string {
  return say(language, `publicPages.reading_${reading}`);
}
