export const pagesFigures = {
  explore: { vi: 'Số liệu', en: 'Figures' },
  exploreLead: {
    vi: 'Chọn địa bàn, chỉ tiêu và kỳ. Mỗi con số mở ra được tới từng bản ghi.',
    en: 'Choose an area, indicators and a window. Every figure opens to its records.'
  },
  area: { vi: 'Địa bàn', en: 'Area' },
  areaHelp: {
    vi: 'Tên hoặc mã, không cần dấu; gồm cả đơn vị đã sáp nhập.',
    en: 'Name or code, diacritics not needed; units that have ended included.'
  },
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  chooseIndicators: { vi: 'Chọn chỉ tiêu ({count} đang chọn)', en: 'Choose indicators ({count} chosen)' },
  window: { vi: 'Chia theo kỳ', en: 'Windows' },
  wholeSpan: { vi: 'Cả khoảng ngày, không chia', en: 'The whole span, undivided' },
  map: { vi: 'Địa giới', en: 'Map' },
  show: { vi: 'Xem số liệu', en: 'Show figures' },
  csv: { vi: 'Tải bảng (.csv)', en: 'Download the table (.csv)' },
  catalogue: { vi: 'Danh mục chỉ tiêu', en: 'Catalogue of indicators' },
  catalogueCount: { vi: '{count} chỉ tiêu', en: '{count} indicators' },
  severalUnits: {
    vi: 'Có {count} đơn vị khớp với “{text}”. Hãy chọn một:',
    en: '{count} units match “{text}”. Choose one:'
  },
  noSuchUnit: {
    vi: 'Không có địa bàn nào tên hoặc mã là “{text}”.',
    en: 'There is no area named or coded “{text}”.'
  },
  catalogueLead: {
    vi: 'Mỗi chỉ tiêu: một đơn vị đếm, một cách tính, một căn cứ, có ngày.',
    en: 'Each indicator: one counting noun, one dated definition, one source.'
  },
  tableOf: { vi: 'Số liệu: {unit}', en: 'Figures of {unit}' },
  noIndicators: { vi: 'Hãy chọn ít nhất một chỉ tiêu.', en: 'Choose at least one indicator.' },
  tooMany: {
    vi: 'Chỉ hiện {most} kỳ gần nhất trong khoảng ngày; tải bảng để có đủ.',
    en: 'Only the last {most} windows are shown; download the table for all.'
  },
  period: { vi: 'Kỳ', en: 'Period' },
  nature_flow: { vi: 'Cộng dồn trong kỳ', en: 'Adds up over the period' },
  nature_stock: { vi: 'Hiện có tại một ngày', en: 'Stands on a day' },
  nature_rate: { vi: 'Tỷ lệ, tính lại từ tử số và mẫu số', en: 'A rate, recomputed from its parts' },
  nature_edition: { vi: 'Tính một lần cho mỗi kỳ tổ chức', en: 'Once per edition' },
  theme_outreach: { vi: 'Tuyên truyền, vận động', en: 'Outreach' },
  theme_information: { vi: 'Thông tin, truyền thông', en: 'Information' },
  theme_model: { vi: 'Mô hình', en: 'Models' },
  theme_force: { vi: 'Lực lượng ở cơ sở', en: 'Forces at the grassroots' },
  theme_capacity: { vi: 'Tập huấn, bồi dưỡng', en: 'Capacity' },
  theme_festival: { vi: 'Ngày hội', en: 'Festival' },
  theme_mediation: { vi: 'Hòa giải', en: 'Mediation' },
  'theme_id-card': { vi: 'Căn cước, dữ liệu dân cư', en: 'ID cards' },
  theme_recognition: { vi: 'Sơ kết, khen thưởng', en: 'Reviews and awards' },
  theme_standard: { vi: 'Xếp loại an toàn', en: 'Safety standards' },
  theme_enforcement: { vi: 'Kết quả đấu tranh (theo văn bản)', en: 'Enforcement (from papers)' },
  noun: { vi: 'Đơn vị đếm', en: 'Counting noun' },
  nature: { vi: 'Tính chất', en: 'Nature' },
  definition: { vi: 'Cách tính', en: 'Definition' },
  definitionFrom: { vi: 'áp dụng từ {day}', en: 'in force from {day}' },
  reference: { vi: 'Căn cứ', en: 'Source' },
  onDay: { vi: 'tại ngày {day}', en: 'on {day}' },
  span: { vi: '{from} – {to}', en: '{from} – {to}' },
  why: { vi: 'Vì sao là con số này', en: 'Why this number' },
  reading: { vi: 'Đọc địa giới', en: 'Reading of the map' },
  part: { vi: 'Tính của ai', en: 'Whose' },
  otherParts: { vi: 'Xem theo bên', en: 'Whose part' },
  communes: { vi: 'Địa bàn cấp xã tính vào', en: 'Communes counted' },
  communesOf: {
    vi: '{count}, trong đó {recording} đã từng có bản ghi',
    en: '{count}, of which {recording} have recorded'
  },
  ledger: { vi: 'Tính đến mục sổ cái số', en: 'Counted up to ledger position' },
  remarks: { vi: 'Lưu ý về địa giới', en: 'Remarks on the map' },
  parts: { vi: 'Các phần của tỷ lệ', en: 'Parts of the rate' },
  unconfirmedApart: { vi: 'Chờ bên kia xác nhận, chưa tính', en: 'Waiting for the other side, not counted' },
  reportedApart: { vi: 'Số theo báo cáo giấy', en: 'Totals from paper reports' },
  reportedWords: {
    vi: 'Số đã in trong báo cáo, đứng cạnh số đếm được và không cộng lẫn.',
    en: 'Printed in a report; they stand beside the counted figure and are never added to it.'
  },
  reportTotal: { vi: 'Ghi tổng số từ báo cáo giấy', en: 'Record a total from a paper report' },
  reportLead: {
    vi: 'Dành cho số chỉ còn biết qua văn bản, của {unit}. Số này đứng cạnh số đếm được, không cộng lẫn.',
    en: 'For a number known only from a paper, of {unit}. It stands beside the counted figure, never in it.'
  },
  reportBound: { vi: 'Văn bản viết', en: 'The paper says' },
  reportExact: { vi: 'đúng con số này', en: 'exactly this number' },
  reportValue: { vi: 'Con số trong văn bản', en: 'The number in the paper' },
  reportFrom: { vi: 'Tính từ ngày', en: 'From' },
  reportTo: { vi: 'Đến hết ngày', en: 'To' },
  reportOn: { vi: 'Hiện có tại ngày', en: 'Standing on' },
  reportSource: { vi: 'Văn bản', en: 'The paper' },
  reportSourceHelp: {
    vi: 'Loại, số, ngày và nơi ban hành, như “Báo cáo số 52/BC-UBND ngày 15/12/2014 của UBND huyện”.',
    en: 'Kind, number, day and issuer, such as “Báo cáo số 52/BC-UBND ngày 15/12/2014 của UBND huyện”.'
  },
  reportPage: { vi: 'Trang', en: 'Page' },
  reportDone: { vi: 'Đã ghi số theo báo cáo giấy', en: 'The total from the paper is recorded' },
  reportedAll: { vi: 'Số theo báo cáo giấy, mọi kỳ', en: 'Totals from paper reports, any period' },
  source: { vi: 'Nguồn', en: 'Source' },
  beside: { vi: 'So với số đếm được', en: 'Against the count' },
  value: { vi: 'Giá trị', en: 'Value' },
  recordsTitle: { vi: 'Những bản ghi làm nên con số này', en: 'The records behind this figure' },
  recordsAll: { vi: 'Đủ {count} bản ghi.', en: 'All {count} records.' },
  recordsPartly: {
    vi: 'Con số tính từ {count} bản ghi; bạn xem được {shown}, phần còn lại nằm ngoài địa bàn của bạn.',
    en: 'The figure counts {count} records; you can see {shown}, the rest lies outside your area.'
  },
  recordsNone: {
    vi: 'Con số tính từ {count} bản ghi, đều nằm ngoài địa bàn của bạn.',
    en: 'The figure counts {count} records, all outside your area.'
  },
  noRecords: { vi: 'Không có bản ghi nào đứng sau con số này.', en: 'No record stands behind this figure.' },
  course: { vi: 'Xem diễn biến theo năm', en: 'See its course by year' },
  trend: { vi: 'Diễn biến', en: 'Course' },
  trendWords: { vi: '{indicator}, {window}', en: '{indicator}, {window}' },
  askInstead: { vi: 'Hãy hỏi tại ngày {day}', en: 'Ask on {day}' },
  askYear: { vi: 'Hỏi từ đầu năm đến ngày {day}', en: 'Ask from the start of the year to {day}' },
  otherReading: { vi: 'Xem theo cách đọc kia: {reading}', en: 'Read it the other way: {reading}' },
  below: { vi: 'Chia theo địa bàn', en: 'By place' },
  belowWords: {
    vi: 'Xếp theo thứ tự chính thức của danh mục hành chính, không xếp hạng.',
    en: 'In the official order of the catalogue of units, never ranked.'
  },
  refused: { vi: 'Câu hỏi này chưa trả lời được', en: 'This question cannot be answered' },
  wentInstead: { vi: 'Số liệu cần thiết', en: 'What you may ask' }
} as const;
