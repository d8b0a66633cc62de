import type { Label } from '#basis/label.ts';
import type { Side } from '#engine/reports/report.ts';
import type { IssuedReport } from '#store/reports/issued-reports.ts';
import { signed } from '../issuing/report-file.ts';
import { fileOf } from '../reports/file-of.ts';

/**
 * Whether a pdf is letter for letter what is printed from the signed report; a digital signature stands behind
 * the last byte. The words on its pages cannot be read back surely, so printing it again is the test.
 */
export async function isAsPrinted(pdf: Uint8Array, issued: IssuedReport, side: Side): Promise<boolean> {
  const text = Buffer.from(pdf).toString('latin1');
  const base = /\/URI \((https?:\/\/[^/)]+)\//u.exec(text)?.[1];
  if (base === undefined) return false;
  const printed = await fileOf(signed(issued, side, base), { name: '', format: 'pdf', base });
  return Buffer.from(pdf.subarray(0, printed.bytes.length)).equals(printed.bytes);
}

export const NOT_AS_PRINTED: Label = {
  vi: 'Số liệu đính kèm trong PDF đã được đối chiếu, nhưng tệp không trùng từng byte với bản in ra từ báo cáo đã ký (đã bị sửa, hoặc do phiên bản phần mềm khác in). Hãy so các trang với bản tải lại từ hệ thống.',
  en: 'The data attached to the pdf was compared, but the file is not byte for byte what is printed from the signed report (altered, or printed by another version of the software). Compare its pages with a fresh download.'
};
