import { addDays } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import type { Block } from '#engine/documents/block.ts';
import type { DocumentType } from '#engine/documents/document-type.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import * as write from '#engine/documents/write.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { type Answered, type Commission, report, type Report, type Want } from '#engine/reports/report.ts';
import { askedBy } from '#engine/reports/asked-by.ts';
import { restatementPart } from '#engine/reports/restatement-part.ts';
import { type Teller, teller } from '#engine/reports/teller.ts';
import { indicators } from '../../catalogue.ts';
import { imprintOf } from '../../mastheads/masthead.ts';
import { spanFor } from '../review/review-wants.ts';
import { appendicesOf, appendixWants, type Tables } from './periodic-appendices.ts';
import { yearBefore } from './sub-spans.ts';

/** A report whose words are told from figures, part by part. */
export interface PeriodicReport {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly reference: string;
  readonly windows: readonly string[];
  readonly type?: DocumentType;
  /** What it is about, after the name of its type; the span is added. */
  readonly subject: (commission: Commission) => string;
  readonly parts: readonly ((tell: Teller) => readonly Block[])[];
  /** Compared with the same span a year before, and stocks with the day before the span. */
  readonly compares: boolean;
  readonly tables: Tables;
  /** What comes before and after the results; each side completes it. */
  readonly opening?: (commission: Commission) => readonly Block[];
  readonly closing?: (commission: Commission) => readonly Block[];
}

export function periodicReport(declared: PeriodicReport): Report {
  const { id, label, words, reference, windows } = declared;
  return report({
    id,
    label,
    words,
    reference,
    windows,
    wants: (commission) => wantsOf(declared, commission),
    compose: (commission, answered) => composePeriodic(declared, commission, answered)
  });
}

function wantsOf({ parts, compares, tables }: PeriodicReport, commission: Commission): readonly Want[] {
  const narrated = askedBy(parts);
  const { unit, period } = commission;
  const own = narrated.map((indicator) => ({
    key: indicator.id,
    indicator,
    unit: unit.id,
    period: spanFor(indicator, period)
  }));
  const before = narrated.map((indicator) => ({
    key: beforeKey(indicator),
    indicator,
    unit: unit.id,
    period: spanFor(indicator, earlierSpan(indicator, period))
  }));
  return [...own, ...(compares ? before : []), ...appendixWants(tables, commission)];
}

/** A stock is compared with how it stood before the span began. */
function earlierSpan(indicator: Indicator, period: Period): Period {
  if (indicator.nature !== 'stock') return yearBefore(period);
  const eve = addDays(period.from, -1);
  return { from: eve, to: eve };
}

function beforeKey(indicator: Indicator): string {
  return `${indicator.id} before`;
}

function composePeriodic(
  declared: PeriodicReport,
  commission: Commission,
  answered: Answered
): OfficialDocument {
  const { type = 'bao-cao', compares, parts, tables } = declared;
  const tell = teller({
    answered,
    ...(compares
      ? { than: { keyOf: beforeKey, flow: 'so với cùng kỳ năm trước', stock: 'so với đầu kỳ' } }
      : {})
  });
  const results = parts.flatMap((part) => part(tell));
  const { period, illustration, unit } = commission;
  const span = `từ ${dayText(period.from, 'vi')} đến ${dayText(period.to, 'vi')}`;
  return {
    type,
    ...imprintOf(commission, type),
    subject: `${declared.subject(commission)} (${span})`,
    body: [
      ...(declared.opening?.(commission) ?? []),
      ...(results.length > 0 ? results : [nothingRecorded(commission)]),
      ...restatementPart(commission.restatements, nameOf),
      ...(declared.closing?.(commission) ?? [])
    ],
    ...(illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['phong trào Toàn dân bảo vệ an ninh Tổ quốc', unit.name],
    appendices: appendicesOf(tables, commission, answered)
  };
}

function nothingRecorded({ unit }: Commission): Block {
  return write.paragraph`Trong kỳ, sổ ghi của ${unit.name} chưa có hoạt động nào để báo cáo.`;
}

function nameOf(id: string): string {
  return indicators.get(id)?.label.vi ?? id;
}
