import type { Label } from '#basis/label.ts';

/** Why a workbook is not read, as it continues the sentence `Không đọc được “…”:`. */
export const refusals = {
  'too-large': { vi: 'tệp lớn hơn 20 MB', en: 'the file is larger than 20 MB' },
  empty: { vi: 'tệp trống', en: 'the file is empty' },
  'no-workbook': {
    vi: 'tệp không phải bảng tính .xlsx, .xls hay .csv',
    en: 'the file is no workbook (.xlsx, .xls or .csv)'
  },
  swells: {
    vi: 'tệp nén phình to bất thường khi mở',
    en: 'it unpacks to an unreasonable size'
  },
  macros: {
    vi: 'tệp có macro; hãy lưu lại thành .xlsx không macro',
    en: 'it holds macros; save it as .xlsx without'
  },
  locked: { vi: 'tệp có mật khẩu; hãy bỏ mật khẩu trước', en: 'it is locked by a password; remove it first' },
  damaged: { vi: 'bảng tính bị hỏng', en: 'the workbook is damaged' },
  'too-much': {
    vi: 'bảng tính quá lớn (trên 200.000 dòng hoặc 1,5 triệu ô có chữ số); hãy chia nhỏ',
    en: 'the workbook is too large (over 200,000 rows or 1.5 million cells in use); split it'
  },
  'too-long': { vi: 'đọc bảng tính quá lâu; hãy chia nhỏ', en: 'reading it takes too long; split it' }
} as const satisfies Readonly<Record<string, Label>>;

export type Refusal = keyof typeof refusals;

/** Thrown in the process apart; becomes a problem with its sentence outside. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
