import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { indicators } from '#programme/catalogue.ts';
import type { ReadSheetAnswer } from './proposed-sheet.ts';

const MOST_LINES = 200;

const said = {
  none: {
    vi: 'không thấy bảng số liệu theo đơn vị',
    en: 'no table of figures by unit'
  },
  headings: { vi: 'Tiêu đề cột', en: 'Headings' },
  unmatched: { vi: '(chưa rõ là chỉ tiêu nào)', en: '(not known which indicator)' },
  units: { vi: '(cột đơn vị)', en: '(column of units)' },
  figures: { vi: 'Số liệu đề nghị', en: 'Proposed figures' },
  problems: { vi: 'Cần xem lại', en: 'To be looked at' },
  more: { vi: 'dòng nữa, xem đủ với --json', en: 'more; all with --json' }
} as const satisfies Readonly<Record<string, Label>>;

/** For a terminal: headings, proposed figures and problems of each sheet. */
export function workbookText(sheets: readonly ReadSheetAnswer[], language: keyof Label): string {
  return sheets.flatMap((sheet) => sheetLines(sheet, language)).join('\n');
}

function sheetLines(sheet: ReadSheetAnswer, language: keyof Label): readonly string[] {
  const { mapping, headings, proposed, problems } = sheet;
  if (!mapping) return [`${sheet.sheet}: ${said.none[language]}`];
  const columns = headings.map(({ column, text, indicator }) => {
    const label = indicators.get(indicator ?? '')?.label[language];
    const is = column === mapping.unitColumn ? said.units : said.unmatched;
    return `  ${column.padEnd(3)} ${text} → ${label ?? is[language]}`;
  });
  const figures = proposed.map(
    ({ cell, unit, indicator, value }) =>
      `  ${cell.padEnd(6)} ${unit} · ${indicators.get(indicator)?.label[language] ?? indicator}: ${numberText(value, language)}`
  );
  return [
    sheet.sheet,
    ` ${said.headings[language]}:`,
    ...columns,
    ` ${said.figures[language]}: ${proposed.length}`,
    ...cut(figures, language),
    ` ${said.problems[language]}: ${problems.length}`,
    ...cut(
      problems.map(({ say }) => `  ${say[language]}`),
      language
    )
  ];
}

function cut(lines: readonly string[], language: keyof Label): readonly string[] {
  const more = lines.length - MOST_LINES;
  return more <= 0 ? lines : [...lines.slice(0, MOST_LINES), `  … ${more} ${said.more[language]}`];
}
