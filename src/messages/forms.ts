export const forms = {
  optional: { vi: 'không bắt buộc', en: 'optional' },
  needsMending: {
    vi: 'Chưa ghi được, có {count} chỗ cần sửa',
    en: 'Not recorded yet; places to mend: {count}'
  },
  mistake: { vi: 'Lỗi:', en: 'Error:' },
  choose: { vi: '– Chọn –', en: '– Choose –' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  dayHelp: { vi: 'Ngày/tháng/năm, ví dụ 19/8/2023', en: 'Day/month/year, for example 19/8/2023' },
  otherDay: { vi: 'Ngày khác, ví dụ 19/8', en: 'Another day, such as 19/8' },
  today: { vi: 'Hôm nay, {day}', en: 'Today, {day}' },
  yesterday: { vi: 'Hôm qua, {day}', en: 'Yesterday, {day}' },
  otherHamlet: { vi: 'Thôn, tổ dân phố khác', en: 'Another hamlet' },
  otherOptions: { vi: 'Mục khác ({count})', en: 'Others ({count})' },
  more: { vi: 'Thêm chi tiết', en: 'More details' },
  line: { vi: 'Dòng {number}', en: 'Line {number}' },
  emptyLines: {
    vi: 'Dòng để trống sẽ được bỏ qua.',
    en: 'Lines left empty are ignored.'
  },
  moreLines: { vi: 'Thêm dòng trống', en: 'Add empty lines' },
  place: { vi: 'Nơi và ngày diễn ra', en: 'Where and when' },
  parties: { vi: 'Đơn vị thực hiện', en: 'Who held it' },
  content: { vi: 'Nội dung', en: 'Details' },
  paper: { vi: 'Căn cứ', en: 'Evidence' },
  unitHelp: {
    vi: 'Gõ vài chữ của tên rồi chọn trong danh sách.',
    en: 'Type a few letters of the name, then choose from the list.'
  },
  unitMatches: {
    vi: 'Có {count} nơi khớp với “{typed}”. Hãy chọn một:',
    en: '{count} places match “{typed}”. Choose one:'
  },
  unitTooMany: {
    vi: 'Có {count} nơi khớp với “{typed}”. Hãy gõ thêm vài chữ của tên.',
    en: '{count} places match “{typed}”. Type more of the name.'
  },
  coHostsHelp: {
    vi: 'Khi chọn bên Công an hoặc Mặt trận, bên đó sẽ xác nhận và hoạt động chỉ được tính một lần.',
    en: 'When the other side is chosen it confirms, and the activity is counted once.'
  },
  sourceHelp: {
    vi: 'Số, ngày và cơ quan ban hành của biên bản, kế hoạch hoặc báo cáo.',
    en: 'Number, day and issuer of the minutes, plan or report.'
  },
  note: { vi: 'Lý do đính chính', en: 'Reason for the correction' },
  late: { vi: 'Lý do vào sổ muộn', en: 'Why it comes late' },
  lateHelp: {
    vi: 'Kỳ này bên bạn đã chốt sổ. Báo cáo sau in lý do này bên số điều chỉnh; không ghi tên người.',
    en: 'Your side has closed this window. The next report prints the reason beside the restatement; name nobody.'
  },
  lateMissing: {
    vi: 'Việc này thuộc kỳ đã chốt sổ. Hãy ghi lý do vào sổ muộn.',
    en: 'This belongs to a window that is closed. Say why it comes late.'
  },
  save: { vi: 'Ghi lại', en: 'Record' },
  correct: { vi: 'Ghi đính chính', en: 'Record the correction' },
  cancel: { vi: 'Thôi, không ghi', en: 'Cancel' },
  step_done: { vi: 'đã xong', en: 'done' },
  step_current: { vi: 'đang ở bước này', en: 'here now' },
  step_ahead: { vi: 'chưa tới', en: 'still to come' },
  keptForEver: {
    vi: 'Bản ghi được giữ nguyên; khi cần sửa, hãy ghi đính chính và giá trị cũ vẫn xem được.',
    en: 'A record is kept as it is; to mend it, record a correction, and the old value stays in view.'
  }
} as const;
