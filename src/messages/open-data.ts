/** Open data: what can be downloaded, and what each column means. */
export const openData = {
  title: { vi: 'Dữ liệu mở', en: 'Open data' },
  lead: {
    vi: 'Số liệu đã duyệt, diễn đàn, lời hứa, mô hình, Ngày hội và đơn vị hành chính, để ai cũng tải về, dùng lại được.',
    en: 'Approved figures, forums, promises, models, the festival and administrative units, for everybody to take and use.'
  },
  files: { vi: 'Tệp', en: 'Files' },
  file: { vi: 'Bộ dữ liệu', en: 'Data set' },
  download: { vi: 'Tải về', en: 'Download' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  excel: {
    vi: 'CSV dùng mã UTF-8, dấu phẩy, ngày theo ISO 8601. Mở bằng Excel thì tải bản “CSV cho Excel”, có thêm dấu đầu tệp.',
    en: 'CSV is UTF-8 with commas and ISO 8601 days. For Excel take “CSV for Excel”, which begins with a byte order mark.'
  },
  csv: { vi: 'CSV', en: 'CSV' },
  csvExcel: { vi: 'CSV cho Excel', en: 'CSV for Excel' },
  json: { vi: 'JSON', en: 'JSON' },
  dictionary: { vi: 'Từ điển dữ liệu', en: 'Data dictionary' },
  dictionaryLead: {
    vi: 'Cho máy đọc: datapackage.json theo chuẩn Frictionless Data Package. Cho người đọc:',
    en: 'For machines: datapackage.json, a Frictionless Data Package. For people:'
  },
  package: { vi: 'datapackage.json', en: 'datapackage.json' },
  column: { vi: 'Cột', en: 'Column' },
  type: { vi: 'Kiểu', en: 'Type' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  licenceWords: {
    vi: 'Dùng lại tự do theo giấy phép CC BY 4.0, miễn ghi nguồn: tên cơ quan, số báo cáo hoặc kỳ chốt sổ, ngày tải. Dữ liệu đơn vị hành chính có ghi chú nguồn riêng.',
    en: 'Free to use under CC BY 4.0: name the office, the report or the closed span, and the day of download. The data of administrative units carries its own notice.'
  },
  how: { vi: 'Chúng tôi đếm như thế nào', en: 'How we count' },
  howWords: {
    vi: 'Mỗi chỉ tiêu có định nghĩa, căn cứ và việc không tính, trong danh mục chỉ tiêu. Chỉ có số đã được duyệt. Số nhỏ về việc nhạy cảm được giữ kín, và giữ cả số có thể làm lộ nó; trang, CSV và JSON giữ kín như nhau. Ô trống là chưa rõ hoặc giữ kín, cột “status” nói rõ; không bao giờ là số 0.',
    en: 'Each indicator has its definition, source and what it leaves out, in the catalogue. Only approved numbers are here. Small sensitive counts are withheld, with those that would tell them; page, CSV and JSON alike. An empty value is unknown or withheld, as “status” says; never nought.'
  },
  catalogue: { vi: 'Danh mục chỉ tiêu', en: 'Catalogue of indicators' },
  feed: { vi: 'Nguồn tin Atom', en: 'Atom feed' }
} as const;
