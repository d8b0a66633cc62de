import type { Label } from '#basis/label.ts';
import type { Block } from '#engine/documents/block.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { inline } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { type Answered, type Commission, report, type Report, type Want } from '#engine/reports/report.ts';
import { restatementPart } from '#engine/reports/restatement-part.ts';
import { teller } from '#engine/reports/teller.ts';
import { imprintOf } from '../../mastheads/masthead.ts';
import { lowerFirst } from '../../mastheads/place-words.ts';
import { appendicesOf, appendixWants, type Tables } from './periodic-appendices.ts';
import { restatedName } from './restated-name.ts';
import { drawnColumns, headlineColumns } from './headline-columns.ts';
import { type Compares, thanOf, wantsBefore } from './span-before.ts';
import { spanWords } from './span-words.ts';
import { yearBefore } from './sub-spans.ts';

interface ChosenReport {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly subject: (commission: Commission) => string;
  /** Whether each figure is said in words, before the tables. */
  readonly isTold: boolean;
}

/** A report over the indicators that a person chose; over the headline ones when none was chosen. */
export function chosenReport(declared: ChosenReport): Report {
  return report({
    id: declared.id,
    label: declared.label,
    words: declared.words,
    reference: 'Nghị định 09/2019/NĐ-CP, Điều 4 (báo cáo chuyên đề)',
    windows: [],
    choosesIndicators: true,
    wants: (commission) => wantsOf(declared, commission),
    compose: (commission, answered) => composeChosen(declared, commission, answered)
  });
}

function tablesOf({ chosen, period }: Commission): Tables {
  const columns = chosen.length > 0 ? chosen : headlineColumns;
  const years = Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4));
  const drawn =
    chosen.length > 0 ? chosen.filter(({ nature }) => nature === 'flow').slice(0, 3) : drawnColumns;
  return { columns, months: years > 1 ? 12 : 1, drawn };
}

function wantsOf({ isTold }: ChosenReport, commission: Commission): readonly Want[] {
  const tables = tablesOf(commission);
  const { unit, period } = commission;
  const compares = isTold ? comparesOf(commission) : undefined;
  const before = compares ? wantsBefore(tables.columns, { unit: unit.id, period, compares }) : [];
  return [...appendixWants(tables, commission), ...before];
}

/** The same days of the year before would run into a span that is longer than a year. */
function comparesOf({ period }: Commission): Compares | undefined {
  return yearBefore(period).to < period.from ? 'with-year-before' : undefined;
}

function composeChosen(declared: ChosenReport, commission: Commission, answered: Answered): OfficialDocument {
  const { period, illustration, unit } = commission;
  const tables = tablesOf(commission);
  return {
    type: 'bao-cao',
    ...imprintOf(commission, 'bao-cao'),
    subject: `${declared.subject(commission)} (${spanWords(period)})`,
    body: [
      write.paragraph`Số liệu dưới đây được đếm từ sổ ghi hoạt động tại ${lowerFirst(unit.name)}; mỗi con số mở ra danh sách bản ghi đứng sau nó. Số chi tiết theo thời gian và theo địa bàn ở các phụ lục kèm theo.`,
      ...(declared.isTold ? toldList(tables.columns, commission, answered) : []),
      ...restatementPart(commission.restatements, restatedName)
    ],
    ...(illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['phong trào Toàn dân bảo vệ an ninh Tổ quốc', unit.name],
    appendices: appendicesOf(tables, commission, answered)
  };
}

function toldList(
  columns: readonly Indicator[],
  commission: Commission,
  answered: Answered
): readonly Block[] {
  const compares = comparesOf(commission);
  const tell = teller({ answered, ...(compares ? { than: thanOf(compares) } : {}) });
  const known = columns.filter((indicator) => answered(indicator.id).result.known);
  if (known.length === 0) return [];
  return [
    write.part('Kết quả'),
    write.list(
      ...known.map(
        (indicator) => inline`${indicator.label.vi}: ${tell.count(indicator)}${tell.change(indicator)}.`
      )
    )
  ];
}
