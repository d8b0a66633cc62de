import { numberText } from '#basis/number-text.ts';
import { formatQuantity } from '#basis/quantity.ts';
import type { Language } from '#basis/label.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { partLabels } from '#programme/part-labels.ts';
import { indicators } from '#programme/catalogue.ts';
import { besideWords } from './beside-words.ts';
import { unknownReasons } from './unknown-reasons.ts';

/** A figure for a terminal: value, then what it rests on. */
export function describeFigure(figure: Figure, language: Language): string {
  const indicator = indicators.get(figure.indicator);
  const { result, trace } = figure;
  const value = result.known
    ? `${result.bound === 'estimated' ? '≈ ' : ''}${numberText(result.value, language)} ${indicator?.noun ?? ''}`
    : unknownReasons[result.reason][language];
  const span =
    figure.period.from === figure.period.to
      ? figure.period.to
      : `${figure.period.from} – ${figure.period.to}`;
  const part = trace.part ? ` · ${partLabels[trace.part][language]}` : '';
  const words = {
    vi: ['bản ghi', 'chờ xác nhận', 'theo báo cáo'],
    en: ['records', 'unconfirmed', 'reported']
  }[language];
  return [
    `${indicator?.label[language] ?? figure.indicator} · ${figure.unit} · ${span} · ${trace.reading}${part}`,
    value,
    `${figure.records} ${words[0]}${figure.unconfirmed > 0 ? ` · ${figure.unconfirmed} ${words[1]}` : ''}`,
    ...figure.reported.map((total) => {
      const stated = formatQuantity({ ...total, noun: indicator?.noun ?? '' }, language);
      const beside = besideWords(figure, total, indicator?.noun ?? '')[language];
      return `${words[2]}: ${stated} (${total.source}). ${beside}`;
    }),
    ...trace.definitions.map(
      (definition) => `${definition.from}: ${definition.words[language]} [${definition.reference}]`
    ),
    ...trace.remarks.map((remark) => remark[language])
  ].join('\n');
}
