import type { Label } from '#basis/label.ts';
import type { Block } from '#engine/documents/block.ts';
import type { DocumentType } from '#engine/documents/document-type.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import * as write from '#engine/documents/write.ts';
import { type Answered, type Commission, report, type Report, type Want } from '#engine/reports/report.ts';
import { askedBy } from '#engine/reports/asked-by.ts';
import { restatementPart } from '#engine/reports/restatement-part.ts';
import { type Teller, teller } from '#engine/reports/teller.ts';
import { imprintOf } from '../../mastheads/masthead.ts';
import { lowerFirst } from '../../mastheads/place-words.ts';
import { appendicesOf, appendixWants, type Tables } from './periodic-appendices.ts';
import { restatedName } from './restated-name.ts';
import { type Compares, thanOf, wantsBefore } from './span-before.ts';
import { spanFor } from './span-for.ts';
import { spanWords } from './span-words.ts';

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
  /** Stocks are compared with the day before the span; nothing is compared when absent. */
  readonly compares?: Compares;
  readonly tables: Tables;
  /** Căn cứ, for papers that cite them. */
  readonly legalBases?: readonly string[];
  /** Told as one text, without a heading for each part. */
  readonly isUntitled?: true;
  /** Whether it prints what is planned for the year after its span. */
  readonly tellsPlan?: true;
  /** Both sides sign the one paper. */
  readonly isSignedByBoth?: true;
  /** What comes before and after the results; each side completes it. */
  readonly opening?: (commission: Commission) => readonly Block[];
  readonly closing?: (commission: Commission) => readonly Block[];
}

export function periodicReport(declared: PeriodicReport): Report {
  const { id, label, words, reference, windows, type } = declared;
  return report({
    id,
    label,
    words,
    reference,
    windows,
    ...(type ? { type } : {}),
    ...(declared.tellsPlan ? { tellsPlan: true } : {}),
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
  const before = compares ? wantsBefore(narrated, { unit: unit.id, period, compares }) : [];
  return [...own, ...before, ...appendixWants(tables, commission)];
}

function composePeriodic(
  declared: PeriodicReport,
  commission: Commission,
  answered: Answered
): OfficialDocument {
  const { type = 'bao-cao', compares, parts, tables, legalBases } = declared;
  const tell = teller({ answered, ...(compares ? { than: thanOf(compares) } : {}) });
  const told = parts.flatMap((part) => part(tell));
  const results = declared.isUntitled ? told.filter(({ kind }) => kind !== 'part') : told;
  const { period, illustration, unit } = commission;
  const subject = declared.subject(commission);
  const imprint = imprintOf(commission, type);
  return {
    type,
    ...imprint,
    ...(declared.isSignedByBoth ? { signatures: bothSign(commission, type) } : {}),
    // A report names its span in its subject; other papers say it in their words.
    subject: type === 'bao-cao' ? `${subject} (${spanWords(period)})` : subject,
    ...(legalBases ? { legalBases } : {}),
    body: [
      ...(declared.opening?.(commission) ?? []),
      ...(results.length > 0 ? results : [nothingRecorded(commission)]),
      ...restatementPart(commission.restatements, restatedName),
      ...(declared.closing?.(commission) ?? [])
    ],
    ...(illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['phong trào Toàn dân bảo vệ an ninh Tổ quốc', unit.name],
    appendices: appendicesOf(tables, commission, answered)
  };
}

/** The side whose version it is stands at the right. */
function bothSign(commission: Commission, type: DocumentType): OfficialDocument['signatures'] {
  const other = commission.side === 'police' ? 'front' : 'police';
  const [left] = imprintOf({ ...commission, side: other }, type).signatures;
  const [right] = imprintOf(commission, type).signatures;
  return [left, right];
}

function nothingRecorded({ unit }: Commission): Block {
  return write.paragraph`Trong kỳ, sổ ghi của ${lowerFirst(unit.name)} chưa có hoạt động nào để báo cáo.`;
}
