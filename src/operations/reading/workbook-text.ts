import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { indicators } from '#programme/catalogue.ts';
import type { SheetPage } from './page-of-sheet.ts';

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
  recognised: { vi: 'Nhận ra mẫu', en: 'Recognised layout' },
  doubtful: { vi: '(cần xem lại)', en: '(look again)' },
  partOf: { vi: 'một phần của cột', en: 'a part of column' },
  more: { vi: 'dòng nữa, xem tiếp với --offset', en: 'more; go on with --offset' }
} as const satisfies Readonly<Record<string, Label>>;

/** For a terminal: headings, proposed figures and problems of each sheet. */
export function workbookText(
  sheets: readonly Omit<SheetPage, 'totalRows'>[],
  offset: number,
  language: keyof Label
): string {
  return sheets.flatMap((sheet) => sheetLines(sheet, offset, language)).join('\n');
}

function sheetLines(
  sheet: Omit<SheetPage, 'totalRows'>,
  offset: number,
  language: keyof Label
): readonly string[] {
  const { mapping, headings, proposed, problems, recognised, by } = sheet;
  if (!mapping) return [`${sheet.sheet}: ${said.none[language]}`];
  const columns = headings.map(({ column, text, indicator, partOf, doubt }) => {
    const label = indicators.get(indicator ?? '')?.label[language];
    const is = column === mapping.unitColumn ? said.units : said.unmatched;
    const part = partOf === undefined ? undefined : `(${said.partOf[language]} ${partOf})`;
    const unsure = doubt ? ` ${said.doubtful[language]}` : '';
    return `  ${column.padEnd(3)} ${text} → ${label ?? part ?? is[language]}${unsure}`;
  });
  const known = recognised.find(({ id }) => id === by);
  const figures = proposed.map(
    ({ cell, unit, indicator, value }) =>
      `  ${cell.padEnd(6)} ${unit} · ${indicators.get(indicator)?.label[language] ?? indicator}: ${numberText(value, language)}`
  );
  return [
    sheet.sheet,
    ...(known ? [` ${said.recognised[language]}: ${known.label[language]}`] : []),
    ` ${said.headings[language]}:`,
    ...columns,
    ` ${said.figures[language]}: ${sheet.proposedCount}`,
    ...cut(figures, sheet.proposedCount - offset, language),
    ` ${said.problems[language]}: ${sheet.problemCount}`,
    ...cut(
      problems.map(({ say }) => `  ${say[language]}`),
      sheet.problemCount - offset,
      language
    )
  ];
}

function cut(lines: readonly string[], all: number, language: keyof Label): readonly string[] {
  const shown = lines.slice(0, MOST_LINES);
  const more = all - shown.length;
  return more <= 0 ? shown : [...shown, `  … ${more} ${said.more[language]}`];
}
