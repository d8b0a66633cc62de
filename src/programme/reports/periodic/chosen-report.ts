import { dayText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import type { Block } from '#engine/documents/block.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { inline } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { type Answered, type Commission, report, type Report } from '#engine/reports/report.ts';
import { stated } from '#engine/reports/stated.ts';
import { imprintOf } from '../../mastheads/masthead.ts';
import { appendicesOf, appendixWants, type Tables } from './periodic-appendices.ts';
import { drawnColumns, headlineColumns } from './headline-columns.ts';

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
    wants: (commission) => appendixWants(tablesOf(commission), commission),
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

function composeChosen(declared: ChosenReport, commission: Commission, answered: Answered): OfficialDocument {
  const { period, illustration, unit } = commission;
  const tables = tablesOf(commission);
  const span = `từ ${dayText(period.from, 'vi')} đến ${dayText(period.to, 'vi')}`;
  return {
    type: 'bao-cao',
    ...imprintOf(commission, 'bao-cao'),
    subject: `${declared.subject(commission)} (${span})`,
    body: [
      write.paragraph`Số liệu dưới đây được đếm từ sổ ghi hoạt động tại ${unit.name}; mỗi con số mở ra danh sách bản ghi đứng sau nó. Số chi tiết theo thời gian và theo địa bàn ở các phụ lục kèm theo.`,
      ...(declared.isTold ? toldList(tables.columns, answered) : [])
    ],
    ...(illustration ? { mark: 'Dữ liệu minh họa' } : {}),
    keywords: ['phong trào Toàn dân bảo vệ an ninh Tổ quốc', unit.name],
    appendices: appendicesOf(tables, commission, answered)
  };
}

function toldList(columns: readonly Indicator[], answered: Answered): readonly Block[] {
  const known = columns.filter((indicator) => answered(indicator.id).result.known);
  if (known.length === 0) return [];
  return [
    write.part('Kết quả'),
    write.list(
      ...known.map(
        (indicator) =>
          inline`${indicator.label.vi}: ${stated(answered(indicator.id), indicator, { id: indicator.id, noun: indicator.noun })}.`
      )
    )
  ];
}
