export const oldReports = {
  title: { vi: 'Đọc báo cáo cũ', en: 'Read old reports' },
  lead: {
    vi: 'Đưa vào báo cáo, bài viết cũ; các con số được đọc ra để bạn xem lại và nhận. Chưa con số nào vào sổ khi bạn chưa nhận.',
    en: 'Hand in old reports and articles; their figures are read for you to look at and accept. Nothing enters by itself.'
  },
  file: { vi: 'Tệp báo cáo', en: 'File of the report' },
  fileHelp: {
    vi: 'Word (.docx, .doc), PDF có chữ, trang web, văn bản, hoặc bảng tính (.xlsx, .xls, .csv); nhiều nhất 20 MB.',
    en: 'Word (.docx, .doc), pdf with text, a web page, plain text, or a workbook (.xlsx, .xls, .csv); 20 MB at most.'
  },
  name: { vi: 'Số, ngày, nơi ban hành', en: 'Number, day and issuer' },
  nameHelp: {
    vi: 'Để người sau tìm được nguồn, ví dụ: Báo cáo 120/BC-CAH ngày 12/12/2016. Để trống thì lấy tên tệp.',
    en: 'So that the source can be found later, such as Report 120/BC-CAH of 12/12/2016. The file’s name when empty.'
  },
  unit: { vi: 'Báo cáo về', en: 'The report is about' },
  from: { vi: 'Kỳ từ ngày', en: 'Period from' },
  to: { vi: 'Đến ngày', en: 'To' },
  handIn: { vi: 'Đọc báo cáo', en: 'Read the report' },
  noFile: { vi: 'Hãy chọn tệp báo cáo.', en: 'Choose the file of the report.' },
  there: { vi: 'Các báo cáo đã đưa vào', en: 'Reports handed in' },
  thereNone: { vi: 'Chưa có báo cáo cũ nào trong địa bàn của bạn.', en: 'No old reports in your area yet.' },
  report: { vi: 'Báo cáo', en: 'Report' },
  period: { vi: 'Kỳ', en: 'Period' },
  accepted: { vi: 'Số đã nhận', en: 'Accepted' },
  figuresOf: { vi: 'Các con số đọc được', en: 'Figures that were read' },
  figuresNone: {
    vi: 'Không đọc thấy con số nào trong văn bản này.',
    en: 'No figure was found in this text.'
  },
  text: { vi: 'Văn bản', en: 'The text' },
  isIn: { vi: 'Đã nhận: {value}', en: 'Accepted: {value}' },
  unsure: { vi: 'Cần xem lại', en: 'Look again' },
  elsewhere: {
    vi: 'Văn bản nhắc tên nơi khác ở gần con số này.',
    en: 'The text names another place near this figure.'
  },
  noIndicator: { vi: 'Chưa rõ chỉ tiêu', en: 'Indicator unknown' },
  mend: { vi: 'Sửa cách hiểu', en: 'Mend the reading' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  place: { vi: 'Của đơn vị', en: 'Of' },
  value: { vi: 'Giá trị', en: 'Value' },
  bound: { vi: 'Từ chỉ mức', en: 'Bound' },
  accept: { vi: 'Nhận các con số đã chọn', en: 'Accept the chosen figures' },
  acceptHelp: {
    vi: 'Con số được nhận đứng cạnh số đếm được, kèm nguồn và trang; không cộng lẫn vào nhau.',
    en: 'An accepted figure stands beside counted ones, with its source and page; they are never added together.'
  },
  chooseSome: { vi: 'Hãy đánh dấu ít nhất một con số.', en: 'Tick at least one figure.' },
  noSuchIndicator: {
    vi: 'Không có chỉ tiêu “{name}”. Hãy chọn trong danh sách gợi ý.',
    en: 'There is no indicator “{name}”. Choose from the list.'
  },
  done: { vi: 'Đã nhận {count} con số', en: 'Figures accepted: {count}' },
  page: { vi: 'trang {page}', en: 'page {page}' },
  readAs: { vi: 'đọc theo cụm từ “{phrase}”', en: 'read by the words “{phrase}”' },
  link: {
    vi: 'Đọc báo cáo cũ để lấy số liệu những năm trước',
    en: 'Read old reports for the figures of earlier years'
  }
} as const;
