import { twoDigits } from '#basis/quantity.ts';
import { vietnameseDate } from '#basis/vietnamese-date.ts';
import type { Masthead, OfficialDocument, Signature } from './document.ts';
import { rulesOf } from './document-type.ts';

export const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Room to write by hand, of no-break spaces so that no program folds it. */
const BLANK = '\u00a0'.repeat(6);

export function upperCase(words: string): string {
  return words.toLocaleUpperCase('vi');
}

/** Words of two syllables that read badly when a short line breaks them. */
const COMPOUNDS =
  /(?<=(?:^|[\s\u00a0])(?:thành|thị|đặc|an|tổ|toàn|nhân|bảo|phong|việt)) (?=(?:phố|xã|trấn|khu|ninh|quốc|dân|vệ|trào|nam)(?:$|[\s,.;)\u00a0]))/giu;

/** Compound words and the number after a word stay on one line, by no-break spaces; for titles, which fold. */
export function heldTogether(words: string): string {
  return words.replace(/ (?=\d)/g, '\u00a0').replace(COMPOUNDS, '\u00a0');
}

/** `Số: 05/BC-CAH`, or room for the number while it is undecided. */
export function numberLine(masthead: Masthead): string {
  return `Số: ${numberAndSign(masthead)}`;
}

/** `Phước Sơn, ngày 11 tháng 7 năm 2023`, or room for the day. */
export function placeAndDate({ place, day }: Masthead): string {
  return `${place}, ${day ? vietnameseDate(day) : `ngày${BLANK}tháng${BLANK}năm${BLANK}`}`;
}

/** `I`, `II` …; nothing when there is only one appendix. */
export function appendixName(at: number, count: number): string {
  return count > 1 ? `Phụ lục ${romanNumber(at + 1)}` : 'Phụ lục';
}

/** `(Kèm theo Báo cáo số 05/BC-CAH ngày … của …)` */
export function appendixPointer({ type, masthead }: OfficialDocument): string {
  const when = masthead.day ? vietnameseDate(masthead.day) : `ngày${BLANK}tháng${BLANK}năm${BLANK}`;
  const issuers = masthead.inFull ?? masthead.issuers.join(' và ');
  return `(Kèm theo ${rulesOf(type).name} số ${numberAndSign(masthead)} ${when} của ${issuers})`;
}

/** The lines above the signer's name, in capitals: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
export function signatureLines(signature: Signature): readonly string[] {
  const authority = (signature.authority ?? []).map(({ by, of }) => `${by} ${upperCase(of)}`);
  return [...authority, ...(signature.title ? [upperCase(signature.title)] : [])];
}

/** The list under `Nơi nhận:`, as it is printed. */
export function recipientLines({ recipients, archive }: OfficialDocument): readonly string[] {
  return [...recipients.map((one) => `- ${one};`), `- Lưu: ${archive}.`];
}

/** Căn cứ: a semicolon after each, a full stop after the last. */
export function legalBasisLines({ legalBases = [] }: OfficialDocument): readonly string[] {
  return legalBases.map((basis, at) => `${basis}${at === legalBases.length - 1 ? '.' : ';'}`);
}

/** Kính gửi: one stands on the same line; several are listed with dashes. */
export function addresseeLines({ addressees = [] }: OfficialDocument): readonly string[] {
  if (addressees.length < 2) return addressees;
  return addressees.map((one, at) => `- ${one}${at === addressees.length - 1 ? '.' : ';'}`);
}

/** What a window or a list of files shows: `Báo cáo - Tổng kết …`. */
export function titleOf({ type, subject }: OfficialDocument): string {
  return `${rulesOf(type).name} - ${subject}`;
}

export function romanNumber(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ];
  const step = steps.find(([value]) => value <= number);
  return step ? step[1] + romanNumber(number - step[0]) : '';
}

function numberAndSign({ number, sign }: Masthead): string {
  return `${number === undefined ? BLANK : twoDigits(number)}/${sign}`;
}
