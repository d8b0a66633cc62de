/** Where a record stands on its way from a draft to a figure. */
export const progress = {
  of: { vi: 'Các bước của bản ghi', en: 'Steps of the record' },
  draft: { vi: 'Soạn', en: 'Drafted' },
  recorded: { vi: 'Đã ghi', en: 'Recorded' },
  asked: { vi: 'Bên phối hợp xác nhận', en: 'The other side confirms' },
  countered: { vi: 'Bên chủ trì trả lời bản sửa', en: 'The host answers the counter-entry' },
  confirmed: { vi: 'Bên phối hợp đã xác nhận', en: 'Confirmed by the other side' },
  corrected: { vi: 'Đã đính chính', en: 'Corrected' },
  counted: { vi: 'Được tính', en: 'Counts' },
  rejected: { vi: 'Bên phối hợp không xác nhận', en: 'Not confirmed' },
  merged: { vi: 'Đã gộp vào bản ghi khác', en: 'Merged into another record' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' }
} as const;
