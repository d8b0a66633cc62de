import type ExcelJS from 'exceljs';
import type { Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { boundWord } from '#basis/quantity.ts';
import type { Figure } from '#engine/documents/inline.ts';
import type { Definition } from './definition.ts';
import { UNKNOWN, writeFigure } from './figure-cell.ts';
import type { ListColumn } from './list-sheet.ts';
import type { PlacedFigure } from './place-of-figures.ts';

/** Every figure of the document with all that was asked; a program reads it as well as a person. */
export function figureColumns(definitions: readonly Definition[]): readonly ListColumn<PlacedFigure>[] {
  const names = new Map(definitions.map(({ id, label }) => [id, label.vi]));
  const ofFigure = (of: (figure: Figure) => string): ListColumn<PlacedFigure>['words'] => {
    return ({ figure }) => of(figure);
  };
  return [
    { head: 'Mã con số', width: 30, words: ofFigure(({ id }) => id) },
    { head: 'Vị trí trong văn bản', width: 32, words: ({ place }) => place },
    { head: 'Trong văn bản', width: 16, words: ofFigure(({ text }) => text) },
    {
      head: 'Giá trị',
      width: 11,
      align: 'right',
      words: ofFigure(({ value }) => (value === undefined ? UNKNOWN : String(value))),
      write: (cell, { figure }) => writeFigure(cell, { ...figure, text: '', bound: 'exact' })
    },
    { head: 'Mức độ', width: 13, words: ofFigure(boundOf) },
    {
      head: 'Chỉ tiêu',
      width: 32,
      words: ofFigure(({ indicator }) => names.get(indicator) ?? indicator)
    },
    { head: 'Mã đơn vị', width: 15, words: ofFigure(({ unit }) => unit) },
    dayColumn('Từ ngày', ({ period }) => period.from),
    dayColumn('Đến ngày', ({ period }) => period.to),
    {
      head: 'Số bản ghi',
      width: 11,
      align: 'right',
      words: ofFigure(({ records }) => String(records)),
      write: (cell, { figure }) => {
        cell.value = figure.records;
        cell.numFmt = '#,##0';
      }
    },
    {
      head: 'Nguồn',
      width: 12,
      align: 'center',
      words: () => 'Mở nguồn',
      href: ({ figure }) => figure.href
    }
  ];
}

function boundOf({ value, bound }: Figure): string {
  if (value === undefined) return 'chưa rõ';
  return boundWord(bound, 'vi') || 'chính xác';
}

/** A date of Excel, so that it can be filtered by year. */
function dayColumn(head: string, dayOf: (figure: Figure) => Day): ListColumn<PlacedFigure> {
  return {
    head,
    width: 13,
    align: 'center',
    words: ({ figure }) => dayText(dayOf(figure), 'vi'),
    write: (cell: ExcelJS.Cell, { figure }) => {
      cell.value = new Date(`${dayOf(figure)}T00:00:00Z`);
      cell.numFmt = 'dd/mm/yyyy';
    }
  };
}
