import { dayText, periodText } from '#basis/day-text.ts';
import type { Period } from '#basis/period.ts';
import { formatQuantity } from '#basis/quantity.ts';
import type { Language } from '#basis/label.ts';
import type { Figure, ReportedTotal } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { figurePath } from '#engine/reports/stated.ts';
import { say } from '#messages/say.ts';
import { besideWords } from '#operations/figures/beside-words.ts';
import { partLabels } from '#programme/part-labels.ts';
import { indicators } from '#programme/catalogue.ts';
import { shown } from './cards.ts';

/** Everything that answers "why this number?", in the reader's language. */
export function describedFigure(figure: Figure, indicator: Indicator, language: Language) {
  const { trace, period, reported } = figure;
  return {
    when:
      indicator.nature === 'stock'
        ? say(language, 'pagesFigures.onDay', { day: dayText(period.to, language) })
        : periodText(period, language),
    definitions: trace.definitions.map(({ from, words, reference }) => ({
      from: say(language, 'pagesFigures.definitionFrom', { day: dayText(from, language) }),
      words: words[language],
      reference
    })),
    isPart: trace.part !== undefined,
    part: partName(trace.part, language),
    reading: readingName(trace.reading, language),
    communes: say(language, 'pagesFigures.communesOf', { count: trace.communes, recording: trace.recording }),
    remarks: trace.remarks.map((remark) => remark[language]),
    ledger: trace.ledger,
    parts: trace.parts.map((part) => ({
      label: indicators.get(part.indicator)?.label[language] ?? part.indicator,
      noun: indicators.get(part.indicator)?.noun ?? '',
      figure: shown(part),
      href: figurePath(part)
    })),
    reported: reported.map((total) => ({
      id: total.id,
      value: formatQuantity({ ...total, noun: indicator.noun }, language),
      when: spanText(total.period, language),
      beside: besideWords(figure, total, indicator.noun)[language],
      source: total.source,
      paper: paperAddress(total)
    }))
  };
}

/** Where the paper is read, at the place of the figure; nothing for a total that was typed. */
export function paperAddress({ place }: Pick<ReportedTotal, 'place'>): string | undefined {
  return place && `/doc-bao-cao/${place.paper}#so-${place.start}`;
}

export function spanText(span: Period, language: Language): string {
  return span.from === span.to ? dayText(span.to, language) : periodText(span, language);
}

/** Everything counts once, whosever it is, unless one part is asked for. */
export function partName(part: Figure['trace']['part'], language: Language): string {
  return part ? sentenceCase(partLabels[part][language]) : say(language, 'figures.everything');
}

function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

export function readingName(reading: Figure['trace']['reading'], language: Language): string {
  return say(language, reading === 'as-it-stood' ? 'figures.asItStood' : 'figures.asItIsNow');
}
