import type { Cell, Merged, Sheet, SheetRow } from '#engine/workbooks/sheet.ts';
import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { limits } from './limits.ts';
import { hasMacroSheets } from './macro-sheets.ts';
import { Refused } from './refusals.ts';

/** The sheets of an .xlsx or .xls; formulas are not reckoned, their last results are taken. */
export async function excelSheets(
  bytes: Uint8Array,
  told: (done: number, of: number) => Promise<void>
): Promise<readonly Sheet[]> {
  await told(0, 1);
  const book = opened(bytes);
  await told(1, 1);
  if (book.SheetNames.length > limits.sheets) throw new Refused('too-much');
  // The old format keeps macros in a stream of its own.
  if (book.vbaraw !== undefined || (isOld(bytes) && hasMacroSheets(bytes))) throw new Refused('macros');
  const room = { cells: 0 };
  return book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    if (!sheet || !isDense(sheet)) return [];
    const isHidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0;
    return [{ name, rows: rowsOf(sheet, room), merged: mergedOf(sheet), ...(isHidden ? { isHidden } : {}) }];
  });
}

function isOld(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

function opened(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellHTML: false,
      bookVBA: true,
      sheetRows: limits.rows + 1
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message);
    throw new Refused(isLocked ? 'locked' : 'damaged');
  }
}

type Dense = WorkSheet & { readonly '!data': readonly (readonly (CellObject | undefined)[] | undefined)[] };

function isDense(sheet: WorkSheet): sheet is Dense {
  return Array.isArray(sheet['!data']);
}

function rowsOf(sheet: Dense, room: { cells: number }): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  sheet['!data'].forEach((given, at) => {
    const cells = (given ?? []).flatMap((cell, column) => cellOf(cell, column + 1));
    if (cells.length === 0) return;
    room.cells += cells.length;
    if (at >= limits.rows || room.cells > limits.cells) throw new Refused('too-much');
    const isHidden = sheet['!rows']?.[at]?.hidden === true;
    rows.push({ row: at + 1, cells, ...(isHidden ? { isHidden } : {}) });
  });
  return rows;
}

function cellOf(cell: CellObject | undefined, column: number): readonly Cell[] {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'z') return [];
  const text = (cell.w ?? String(cell.v)).trim().slice(0, limits.letters);
  if (text === '') return [];
  const isFormula = typeof cell.f === 'string' ? { isFormula: true as const } : {};
  if (cell.t !== 'n' || typeof cell.v !== 'number') return [{ column, text, ...isFormula }];
  const isDate = SSF.is_date(String(cell.z ?? 'General')) ? { isDate: true as const } : {};
  return [{ column, text, number: cell.v, ...isFormula, ...isDate }];
}

function mergedOf(sheet: WorkSheet): readonly Merged[] {
  return (sheet['!merges'] ?? []).slice(0, limits.merged).map(({ s, e }) => ({
    fromRow: s.r + 1,
    fromColumn: s.c + 1,
    toRow: e.r + 1,
    toColumn: e.c + 1
  }));
}
