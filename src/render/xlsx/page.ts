import type ExcelJS from 'exceljs';
import type { OfficialDocument, Seal } from '#engine/documents/document.ts';
import { upperCase } from '#engine/documents/fixed-phrases.ts';

const A4 = 9;

/** Margins of Nghị định 30/2020/NĐ-CP, in inches: 20 mm above and below, 30 left, 15 right. */
const MARGINS = { top: 0.8, bottom: 0.8, left: 1.19, right: 0.6, header: 0.3, footer: 0.3 };

/** What every sheet of the file says at its foot. */
export interface Imprint {
  readonly mark: string | undefined;
  readonly seal: Seal | undefined;
}

export function imprintOf(document: OfficialDocument, frozen: Seal | undefined): Imprint {
  return { mark: document.mark, seal: frozen ?? document.seal };
}

/** A4 landscape, as wide as the page, header rows on every page. */
export function setPage(
  sheet: ExcelJS.Worksheet,
  { from, to }: { readonly from: number; readonly to: number },
  { mark, seal }: Imprint
): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    printTitlesRow: `${from}:${to}`
  };
  const left = seal ? `&L&"Times New Roman"&9${plain(`Mã xác minh: ${seal.code}`)}` : '';
  const right = mark ? `&R&"Times New Roman,Bold"&9${plain(upperCase(mark))}` : '';
  sheet.headerFooter.oddFooter = `${left}&C&"Times New Roman"&9Trang &P/&N${right}`;
}

/** An ampersand begins a code in a footer. */
function plain(words: string): string {
  return words.replaceAll('&', '&&');
}
