import { numberText } from '#basis/number-text.ts';
import type { Language } from '#basis/label.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { partLabels } from '#programme/part-labels.ts';
import { indicators } from '#programme/catalogue.ts';
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
    ...figure.reported.map((total) => `${words[2]}: ${total.bound} ${total.value} (${total.source})`),
    ...trace.definitions.map(
      (definition) => `${definition.from}: ${definition.words[language]} [${definition.reference}]`
    ),
    ...trace.remarks.map((remark) => remark[language])
  ].join('\n');
}
