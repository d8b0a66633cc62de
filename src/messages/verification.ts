export const verification = {
  title: { vi: 'Kiểm chứng báo cáo', en: 'Verify a report' },
  lead: {
    vi: 'Mỗi báo cáo ban hành mang một mã ở chân trang. Ai cầm báo cáo cũng tra được mã đó; người có quyền kiểm được từng con số.',
    en: 'Every issued report bears a code at its foot. Whoever holds it can look the code up; officials with the right can check every number.'
  },
  byCode: { vi: 'Theo mã hoặc số', en: 'By code or number' },
  code: { vi: 'Mã kiểm chứng ở chân báo cáo', en: 'Code at the foot of the report' },
  codeHelp: { vi: 'Ví dụ K7QF-2M9T-XW4A', en: 'For example K7QF-2M9T-XW4A' },
  mark: { vi: 'Mã ở chân báo cáo, hoặc số và ký hiệu', en: 'Code at the foot, or number and sign' },
  markHelp: {
    vi: 'Ví dụ K7QF-2M9T-XW4A hoặc 05/BC-CAX',
    en: 'For example K7QF-2M9T-XW4A or 05/BC-CAX'
  },
  look: { vi: 'Tra mã', en: 'Look it up' },
  byFile: { vi: 'Theo tệp', en: 'By file' },
  file: { vi: 'Tệp báo cáo', en: 'File of the report' },
  fileHelp: {
    vi: 'Tệp .docx, .pdf, .html hoặc .json do Toàn Dân xuất ra. Tệp chỉ được đọc để đối chiếu, không được giữ lại.',
    en: 'A .docx, .pdf, .html or .json that Toàn Dân wrote. It is read to be compared and not kept.'
  },
  check: { vi: 'Kiểm tra tệp', en: 'Check the file' },
  noFile: { vi: 'Hãy chọn một tệp.', en: 'Choose a file.' },
  noCode: { vi: 'Hãy gõ mã ở chân báo cáo.', en: 'Type the code at the foot of the report.' },
  signInForNumber: {
    vi: 'Tra theo số văn bản cần đăng nhập. Không đăng nhập, hãy dùng mã ở chân báo cáo.',
    en: 'Looking up a number needs a sign-in. Without one, use the code at the foot.'
  },
  issued: { vi: 'Có báo cáo đã ban hành với mã này', en: 'A report with this code was issued' },
  notIssued: { vi: 'Không có báo cáo nào ban hành với mã này', en: 'No report was issued with this code' },
  notIssuedWords: {
    vi: 'Mã “{code}” không có trong sổ. Hãy so lại từng chữ với chân báo cáo; nếu vẫn không thấy thì giấy đó không phải báo cáo do hệ thống này ban hành.',
    en: 'The code “{code}” is not on record. Compare it with the foot letter by letter; if it is still not found, the paper was not issued by this system.'
  },
  number: { vi: 'Số, ký hiệu', en: 'Number and sign' },
  day: { vi: 'Ngày ban hành', en: 'Day of issue' },
  codeOf: { vi: 'Mã kiểm chứng', en: 'Verification code' },
  digest: { vi: 'Mã băm SHA-256', en: 'SHA-256 digest' },
  compare: {
    vi: 'Hãy so cơ quan, số và ngày này với tờ giấy trong tay.',
    en: 'Compare issuer, number and day with the paper in your hand.'
  },
  signIn: {
    vi: 'Đăng nhập để kiểm từng con số với sổ ghi',
    en: 'Sign in to check every number against the ledger'
  },
  outside: {
    vi: 'Báo cáo nằm ngoài địa bàn của bạn nên chỉ xem được thông tin ban hành.',
    en: 'The report lies outside your area, so only its issue is shown.'
  },
  genuine: { vi: 'Báo cáo nguyên vẹn', en: 'The report is genuine' },
  genuineWords: {
    vi: 'Không có gì bị sửa; cả {count} con số tính lại từ sổ ghi đều khớp với bản đã ký.',
    en: 'Nothing was altered; all {count} figures recomputed from the ledger are as signed.'
  },
  genuineFile: {
    vi: 'Tệp và báo cáo đã ký nguyên vẹn; cả {count} con số tính lại từ sổ ghi đều khớp.',
    en: 'The file and the signed report are genuine; all {count} figures recomputed from the ledger agree.'
  },
  altered: { vi: 'Có chỗ đã bị sửa hoặc không khớp', en: 'Something was altered or does not agree' },
  changedNone: {
    vi: 'Từ khi ban hành chưa con số nào thay đổi.',
    en: 'No figure has changed since the issue.'
  },
  changed: {
    vi: '{count} con số nay đã khác vì sổ ghi có thêm dòng sau ngày ban hành. Bản đã ký vẫn giữ nguyên.',
    en: '{count} figures would be other numbers today, because of entries written since. What was signed stays as it is.'
  },
  apart: { vi: 'Con số khác với bản đã ký', en: 'Figures that differ from what was signed' },
  all: { vi: 'Mọi con số ({count})', en: 'All figures ({count})' },
  figure: { vi: 'Con số', en: 'Figure' },
  place: { vi: 'Nơi, kỳ', en: 'Place, span' },
  signed: { vi: 'Đã ký', en: 'Signed' },
  recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  today: { vi: 'Nay', en: 'Today' },
  why: { vi: 'Vì', en: 'Because' },
  open: { vi: 'Mở báo cáo', en: 'Open the report' },
  log: {
    vi: 'Báo cáo đếm {count} dòng đầu của sổ niêm phong.',
    en: 'Counted: the first {count} leaves of the log.'
  },
  again: { vi: 'Kiểm chứng báo cáo khác', en: 'Verify another report' }
} as const;
