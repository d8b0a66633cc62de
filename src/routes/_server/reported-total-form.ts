import { boundWord } from '#basis/quantity.ts';
import type { Label } from '#basis/label.ts';
import type { Nature } from '#engine/indicators/indicator.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { FieldSet } from '#engine/records/field.ts';
import { parseValues } from '#engine/records/parse-values.ts';
import { labelOf } from '#messages/say.ts';

const bounds: readonly ReportedTotal['bound'][] = [
  'exact',
  'more_than',
  'less_than',
  'about',
  'at_least',
  'at_most'
];

/** What is read off a paper; a stock stands on one day. */
export function reportedTotalFields(nature: Nature, noun: string): FieldSet {
  const options = bounds.map((id) => ({ id, label: boundLabel(id) }));
  const from = { type: 'day', required: true, label: labelOf('pagesFigures.reportFrom') } as const;
  return {
    bound: { type: 'choice', required: true, label: labelOf('pagesFigures.reportBound'), options },
    value: { type: 'count', required: true, label: labelOf('pagesFigures.reportValue'), noun },
    ...(nature === 'stock' ? {} : { from }),
    to: {
      type: 'day',
      required: true,
      label: labelOf(nature === 'stock' ? 'pagesFigures.reportOn' : 'pagesFigures.reportTo')
    },
    source: {
      type: 'text',
      required: true,
      longest: 500,
      label: labelOf('pagesFigures.reportSource'),
      help: labelOf('pagesFigures.reportSourceHelp')
    },
    page: { type: 'text', longest: 20, label: labelOf('pagesFigures.reportPage') }
  };
}

export type SentTotal = Readonly<Record<string, string>>;

/** As typed, and as the operation takes it or what is wrong. */
export function readReportedTotal(fields: FieldSet, form: FormData) {
  const sent: SentTotal = Object.fromEntries(
    Object.keys(fields).map((name) => [name, String(form.get(name) ?? '').normalize('NFC')])
  );
  const { values, problems } = parseValues(fields, sent, 'whole');
  return { sent, problems, input: { from: values['to'], ...values } };
}

function boundLabel(bound: ReportedTotal['bound']): Label {
  if (bound === 'exact') return labelOf('pagesFigures.reportExact');
  return { vi: boundWord(bound, 'vi'), en: boundWord(bound, 'en') };
}
