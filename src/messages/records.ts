export const records = {
  title: { vi: 'Bản ghi', en: 'Records' },
  one: { vi: 'Một bản ghi', en: 'One record' },
  confirmed: { vi: 'Đã tính', en: 'Counted' },
  waiting: { vi: 'Chờ xác nhận', en: 'Waiting for confirmation' },
  rejected: { vi: 'Bên kia không xác nhận', en: 'Not confirmed by the other side' },
  merged: { vi: 'Đã gộp', en: 'Merged' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  history: { vi: 'Quá trình của bản ghi', en: 'History of the record' },
  acts_recorded: { vi: 'Ghi lại', en: 'Recorded' },
  acts_corrected: { vi: 'Đính chính', en: 'Corrected' },
  acts_confirmed: { vi: 'Xác nhận hoạt động chung', en: 'Joint activity confirmed' },
  acts_rejected: { vi: 'Không xác nhận', en: 'Confirmation refused' },
  acts_stepped: { vi: 'Chuyển bước', en: 'Step taken' },
  acts_unstepped: { vi: 'Rút bước ghi nhầm: {step}', en: 'Step taken back: {step}' },
  acts_countered: { vi: 'Đề nghị sửa', en: 'Counter-entry' },
  acts_accepted: { vi: 'Chấp nhận bản sửa của bên kia', en: 'Counter-entry taken over' },
  acts_kept: {
    vi: 'Giữ nguyên, mời bên kia xác nhận lại',
    en: 'Kept as it was; the other side is asked again'
  },
  acts_merged: {
    vi: 'Gộp vào bản ghi khác của cùng hoạt động',
    en: 'Merged into another record of the event'
  },
  acts_absorbed: {
    vi: 'Gộp thêm một bản ghi của cùng hoạt động',
    en: 'Another record of the event merged in'
  },
  acts_parted: { vi: 'Tách khỏi bản ghi khác', en: 'Told apart from another record' },
  acts_unparted: { vi: 'Xem xét lại việc trùng', en: 'To be compared again' },
  acts_remarked: { vi: 'Trao đổi', en: 'Remark' },
  acts_flagged: { vi: 'Đánh dấu cần theo dõi', en: 'Marked for follow-up' },
  acts_unflagged: { vi: 'Bỏ đánh dấu theo dõi', en: 'Follow-up mark removed' },
  acts_attached: { vi: 'Đính kèm tệp', en: 'File attached' },
  acts_detached: { vi: 'Gỡ tệp đính kèm', en: 'File detached' },
  acts_withdrawn: { vi: 'Rút bản ghi', en: 'Withdrawn' },
  late: { vi: 'Vào sổ muộn, sau khi chốt sổ: {reason}', en: 'Late, after its window was closed: {reason}' },
  writtenAt: {
    vi: 'Viết khi không có mạng; đồng hồ điện thoại: {at}',
    en: 'Written without network; the clock of the phone: {at}'
  },
  was: { vi: 'trước đây:', en: 'before:' },
  isNow: { vi: 'nay:', en: 'now:' },
  by: { vi: '{name}, {party}', en: '{name}, {party}' },
  note: { vi: 'Lý do', en: 'Reason' },
  none: { vi: 'Chưa có bản ghi nào', en: 'No records yet' },
  noneFound: { vi: 'Không có bản ghi nào khớp với điều kiện lọc', en: 'No record matches the filters' },
  found: { vi: 'Tìm thấy {count} bản ghi', en: 'Records found: {count}' },
  kind: { vi: 'Loại hoạt động', en: 'Kind' },
  day: { vi: 'Ngày', en: 'Day' },
  unit: { vi: 'Địa bàn', en: 'Place' },
  host: { vi: 'Chủ trì', en: 'Host' },
  status: { vi: 'Tình trạng', en: 'Status' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  searchHelp: { vi: 'Không cần gõ dấu', en: 'Diacritics are not needed' }
} as const;
