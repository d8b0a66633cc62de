/** Bounds of a workbook as it is handed in. */
export const limits = {
  /** Bytes as sent. */
  sent: 20_000_000,
  /** Of an .xlsx, unpacked: a sheet of 100,000 rows with 10 columns takes some 50 MB. */
  unpacked: 150_000_000,
  parts: 2_000,
  rows: 200_000,
  /** That hold something, of all sheets together. */
  cells: 1_500_000,
  sheets: 100,
  /** Merged ranges of one sheet; they matter in its headings. */
  merged: 5_000,
  /** Letters of one cell. */
  letters: 500,
  /** Megabytes of the process's own objects. */
  megabytes: 512,
  milliseconds: 60_000
} as const;
