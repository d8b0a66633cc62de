export const checking = {
  title: { vi: 'Kiểm tra số liệu', en: 'Check the figures' },
  lead: {
    vi: 'Đưa vào bản thảo báo cáo; từng con số được đối chiếu với sổ và với các con số khác trong văn bản. Văn bản không được giữ lại.',
    en: 'Hand in a draft; each figure is held against the ledger and against the rest of the text. The text is not kept.'
  },
  file: { vi: 'Tệp bản thảo', en: 'File of the draft' },
  fileHelp: {
    vi: 'Word (.docx, .doc), PDF có chữ, trang web hoặc văn bản; nhiều nhất 20 MB.',
    en: 'Word (.docx, .doc), pdf with text, a web page or plain text; 20 MB at most.'
  },
  pasted: { vi: 'Hoặc dán văn bản vào đây', en: 'Or paste the text here' },
  unit: { vi: 'Báo cáo của', en: 'Report of' },
  from: { vi: 'Số liệu từ ngày', en: 'Figures from' },
  to: { vi: 'Đến ngày', en: 'To' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  noDraft: {
    vi: 'Hãy chọn tệp hoặc dán văn bản cần kiểm tra.',
    en: 'Choose a file or paste the text to check.'
  },
  result: { vi: 'Kết quả', en: 'Result' },
  again: { vi: 'Kiểm tra văn bản khác', en: 'Check another text' },
  agrees: { vi: 'khớp', en: 'agree' },
  unchecked: { vi: 'chưa kiểm được', en: 'cannot be checked' },
  differs: { vi: 'khác', en: 'differ' },
  one_agrees: { vi: 'Khớp', en: 'Agrees' },
  one_unchecked: { vi: 'Chưa kiểm được', en: 'Cannot be checked' },
  one_differs: { vi: 'Khác', en: 'Differs' },
  none: {
    vi: 'Không đọc thấy con số nào trong văn bản này.',
    en: 'No figure was found in this text.'
  },
  allWell: {
    vi: 'Không có con số nào khác với sổ.',
    en: 'No figure differs from the ledger.'
  },
  notWell: {
    vi: 'Có {count} con số khác với sổ hoặc mâu thuẫn với nhau.',
    en: 'Figures that differ from the ledger or from one another: {count}.'
  },
  records: { vi: 'Mở số liệu', en: 'Open the figure' },
  reading: { vi: 'Hiểu là: {indicator}', en: 'Read as: {indicator}' },
  list: { vi: 'Từng con số', en: 'Each figure' },
  text: { vi: 'Văn bản', en: 'The text' },
  comment: { vi: 'Tải tệp Word có ghi chú', en: 'Download the Word file with comments' },
  commentHelp: {
    vi: 'Chính tệp của bạn, mỗi con số có một ghi chú bên lề.',
    en: 'Your own file, with a comment beside each figure.'
  },
  cut: {
    vi: 'Văn bản dài; chỉ hiện phần đầu. Danh sách con số vẫn đủ.',
    en: 'A long text; only its beginning is shown. The list of figures is complete.'
  },
  link: { vi: 'Kiểm tra số liệu của một bản thảo', en: 'Check the figures of a draft' }
} as const;
