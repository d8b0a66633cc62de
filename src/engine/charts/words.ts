import type { Label, Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Chart, ChartValue } from './chart.ts';

const words = {
  unknown: { vi: 'chưa rõ', en: 'unknown' },
  estimated: { vi: 'ước tính', en: 'estimated' },
  highest: { vi: 'Cao nhất', en: 'Highest' },
  lowest: { vi: 'thấp nhất', en: 'lowest' },
  unknownAt: { vi: 'Chưa rõ', en: 'Unknown' }
} satisfies Record<string, Label>;

export function word(name: keyof typeof words, language: Language): string {
  return words[name][language];
}

/** A value as the table and the labels write it. */
export function valueText({ value, estimated }: ChartValue, language: Language): string {
  if (value === undefined) return word('unknown', language);
  const text = numberText(value, language);
  return estimated ? `${text} (${word('estimated', language)})` : text;
}

/** What somebody who hears the chart should know: extremes of each series, and what is unknown. */
export function describe(chart: Chart): string {
  if (chart.description) return chart.description;
  const several = chart.series.length > 1;
  return chart.series
    .map((series) => {
      const told = extremes(chart, series.values);
      return several ? `${series.label}: ${told}` : told;
    })
    .join(' ');
}

function extremes(chart: Chart, values: readonly ChartValue[]): string {
  const { language, noun, places } = chart;
  const at = (index: number): string => places[index]?.label ?? '';
  const known = values.flatMap(({ value }, index) => (value === undefined ? [] : [{ value, index }]));
  const missing = values.flatMap(({ value }, index) => (value === undefined ? [at(index)] : []));
  const gaps = missing.length ? `${word('unknownAt', language)}: ${missing.join(', ')}.` : '';
  const [first] = known;
  if (!first) return gaps;
  const high = known.reduce((most, one) => (one.value > most.value ? one : most), first);
  const low = known.reduce((least, one) => (one.value < least.value ? one : least), first);
  const say = ({ value, index }: typeof first): string =>
    `${numberText(value, language)} ${noun} (${at(index)})`;
  return `${word('highest', language)}: ${say(high)}; ${word('lowest', language)}: ${say(low)}. ${gaps}`.trim();
}
