import type { Label } from '#basis/label.ts';

/** What the process that opens a workbook is doing; each stage counts in its own measure. */
export const stages = {
  /** Bytes of the file's parts. */
  unpacking: { vi: 'Kiểm tra tệp nén', en: 'Checking the archive' },
  /** Sheets. */
  opening: { vi: 'Mở trang tính', en: 'Opening sheets' },
  /** Rows. */
  taking: { vi: 'Đọc các dòng', en: 'Reading rows' }
} as const satisfies Readonly<Record<string, Label>>;

export const waiting: Label = { vi: 'Đang chờ đến lượt', en: 'Waiting for its turn' };

export type Stage = keyof typeof stages;
