export const table = {
  title: { vi: 'Ghi nhiều việc bằng bảng', en: 'Record several in a table' },
  lead: {
    vi: 'Chọn một lần những gì chung, rồi mỗi việc một dòng. Dòng để trống được bỏ qua.',
    en: 'Choose once what they share, then one row each. Empty rows are left out.'
  },
  link: { vi: 'Ghi nhiều việc loại này bằng bảng', en: 'Record several of this kind in a table' },
  common: { vi: 'Chung cho cả bảng', en: 'The same for all' },
  month: { vi: 'Tháng', en: 'Month' },
  monthHelp: {
    vi: 'Trong bảng chỉ cần gõ ngày trong tháng, ví dụ 5; hoặc gõ đủ 5/9/2026.',
    en: 'In the rows the day of the month is enough, such as 5; or type 5/9/2026.'
  },
  rows: { vi: 'Từng việc', en: 'One row each' },
  rowsHelp: {
    vi: 'Có thể dán nhiều dòng chép từ Excel vào ô bất kỳ (khi trình duyệt chạy được mã). Mọi dòng được kiểm tra trước; có dòng sai thì chưa ghi dòng nào, bạn chọn sửa hoặc chỉ ghi các dòng đúng.',
    en: 'Rows copied from Excel can be pasted into any cell (where script runs). All rows are checked first; when one is wrong nothing is recorded yet, and you mend it or record only the right ones.'
  },
  row: { vi: 'Dòng {number}', en: 'Row {number}' },
  more: { vi: 'Thêm 10 dòng', en: 'Add 10 rows' },
  save: { vi: 'Ghi tất cả các dòng', en: 'Record all rows' },
  saveGood: {
    vi: 'Chỉ ghi {count} dòng đúng, giữ lại dòng sai',
    en: 'Record the {count} right rows, keep the wrong ones here'
  },
  empty: {
    vi: 'Bảng chưa có dòng nào. Hãy ghi ít nhất một dòng.',
    en: 'The table is empty. Fill in at least one row.'
  },
  nothingGood: {
    vi: 'Chưa có dòng nào đúng để ghi. Hãy sửa các chỗ được nêu.',
    en: 'No row is right yet. Mend what is named.'
  },
  done: { vi: 'Đã ghi {count} việc', en: 'Recorded: {count}' },
  rest: {
    vi: 'Còn {count} dòng chưa ghi, ở dưới đây.',
    en: '{count} rows are not recorded yet; they stand below.'
  },
  next: { vi: 'Ghi bảng khác', en: 'Another table' },
  see: { vi: 'Xem các bản ghi', en: 'See the records' },
  told: {
    vi: 'Đã ghi {fresh} dòng; {known} dòng đã có từ trước.',
    en: '{fresh} rows recorded; {known} were there before.'
  },
  noSuchColumn: {
    vi: 'Không có cột nào tên “{title}” ở loại bản ghi này. Hãy đặt tên cột như trên phiếu, hoặc bỏ cột đó.',
    en: 'This kind has no column “{title}”. Name columns as the form does, or leave it out.'
  },
  rowsRefused: {
    vi: 'Cần từ 1 đến {most} dòng, mỗi dòng một mã riêng. Hãy chia nhỏ bảng rồi gửi lại.',
    en: 'Between 1 and {most} rows are taken, each with its own id. Part the table and send it again.'
  }
} as const;
