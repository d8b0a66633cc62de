import { fold } from '#basis/vietnamese.ts';
import { numberIn } from './number-in.ts';
import type { SheetRow } from './sheet.ts';

/** `Tổng cộng`, `Cộng khối xã:`, `Toàn huyện (9 xã)`; a place called Tổng Cọt or Công Lý goes on otherwise. */
const TOTAL =
  /^(?:[ivx\d]+[.)]\s*)?(?:tong|cong|toan (?:huyen|xa|tinh|phuong|quan|thi xa|thanh pho|dia ban|dac khu)|luy ke|ca ky)(?:\s+(?:so|cong|chung|don|cac|ca|toan|khoi|huyen|xa|phuong|tinh|nam|quy|thang)(?!\p{L}))*\s*(?:$|[\d:;,.()=+/-])/u;
const GOES_ON = /^(?:[ivx\d]+[.)]\s*)?(?:tong|cong) (?:cac|ca|toan|khoi|nam|quy|thang)(?!\p{L})/u;

/** What a row of sums calls itself; undefined for the row of one place. */
export function totalIn({ cells }: SheetRow): string | undefined {
  for (const cell of cells) {
    if (numberIn(cell).is === 'number') {
      if (cell.column > 1) return undefined;
      continue;
    }
    const text = cell.text.normalize('NFC').trim();
    const folded = fold(text).replaceAll(/\s+/gu, ' ');
    if (!/^công(?!\s*$)/iu.test(text) && (TOTAL.test(folded) || GOES_ON.test(folded))) return text;
  }
  return undefined;
}
