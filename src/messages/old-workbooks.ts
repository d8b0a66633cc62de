export const oldWorkbooks = {
  sheets: { vi: 'Các trang tính', en: 'Sheets' },
  hiddenSheet: { vi: 'bị ẩn', en: 'hidden' },
  firstRows: { vi: 'Những dòng đầu của trang tính “{name}”', en: 'First rows of the sheet “{name}”' },
  row: { vi: 'Dòng', en: 'Row' },
  reading: { vi: 'Cách đọc bảng này', en: 'How this sheet is read' },
  recognised: { vi: 'Nhận ra mẫu bảng “{name}”', en: 'Recognised layout: “{name}”' },
  recognisedKept: {
    vi: 'Bảng có cùng tiêu đề với mẫu đã giữ. Hãy xem lại kỳ báo cáo rồi chọn các ô cần nhận.',
    en: 'The sheet has the headings of a layout that was kept. Look at the period, then choose the cells.'
  },
  recognisedDeclared: {
    vi: 'Bảng có cùng tiêu đề với một mẫu có sẵn. Hãy xem lại kỳ báo cáo rồi chọn các ô cần nhận.',
    en: 'The sheet has the headings of a layout that comes with the system. Look at the period, then choose.'
  },
  notRecognised: {
    vi: 'Chưa có mẫu nào giống bảng này. Cách đọc dưới đây là đề nghị; hãy xem từng cột.',
    en: 'No layout is like this sheet. The reading below is a proposal; look at each column.'
  },
  other: { vi: 'Đọc theo mẫu “{name}”', en: 'Read by the layout “{name}”' },
  anew: { vi: 'Không theo mẫu, đề nghị lại', en: 'By no layout, propose anew' },
  layouts: { vi: 'Xem, đổi tên, bỏ các mẫu bảng', en: 'See, rename and remove layouts' },
  noTable: {
    vi: 'Chưa thấy bảng số liệu theo đơn vị trên trang này. Nếu có, hãy ghi dòng đầu và dòng cuối của tiêu đề rồi bấm đọc.',
    en: 'No table of figures by unit was found on this sheet. If there is one, give the first and last row of its headings.'
  },
  headingFrom: { vi: 'Tiêu đề từ dòng', en: 'Headings from row' },
  headingTo: { vi: 'đến dòng', en: 'to row' },
  unitColumn: { vi: 'Cột ghi tên đơn vị', en: 'Column of units' },
  from: { vi: 'Số liệu từ ngày', en: 'Figures from' },
  to: { vi: 'Đến ngày', en: 'To' },
  columns: { vi: 'Mỗi cột là chỉ tiêu gì', en: 'What each column states' },
  columnsHelp: {
    vi: 'Để trống nếu cột không lấy. Cột “trong đó” chỉ để đối chiếu với cột tổng của nó, không được nhận riêng.',
    en: 'Leave empty what is not taken. A column that is a part of another is only held against it.'
  },
  column: { vi: 'Cột {column}: {heading}', en: 'Column {column}: {heading}' },
  isUnits: { vi: 'Cột này ghi tên đơn vị.', en: 'This column names the units.' },
  partOf: { vi: 'hoặc là một phần (“trong đó”) của cột', en: 'or is a part of column' },
  noPart: { vi: 'không', en: 'none' },
  ownYear: { vi: 'Kỳ riêng theo tiêu đề: {period}', en: 'A period of its own: {period}' },
  rival: { vi: 'cũng có thể là “{name}”', en: 'it may also be “{name}”' },
  by: { vi: 'theo cụm từ “{phrase}”', en: 'by the words “{phrase}”' },
  keep: {
    vi: 'Giữ cách đọc này; lần sau bảng cùng tiêu đề được nhận ra',
    en: 'Keep this reading; the next sheet with these headings will be recognised'
  },
  keepName: { vi: 'Tên mẫu bảng', en: 'Name of the layout' },
  keepNameShort: {
    vi: 'Tên mẫu bảng cần ít nhất 3 chữ, hoặc bỏ đánh dấu “Giữ cách đọc này”.',
    en: 'The name of the layout needs three letters at least; or untick “Keep this reading”.'
  },
  kept: { vi: 'Đã giữ cách đọc này', en: 'This reading is kept' },
  read: { vi: 'Đọc bảng theo cách này', en: 'Read the sheet this way' },
  figures: { vi: 'Số liệu đọc được', en: 'Figures that were read' },
  figuresNone: {
    vi: 'Chưa đọc được số liệu nào. Hãy ghi chỉ tiêu cho ít nhất một cột.',
    en: 'No figures were read. Say for one column at least what it states.'
  },
  shown: {
    vi: 'Ô thứ {from} đến {to} trong {count} ô.',
    en: 'Cells {from} to {to} of {count}.'
  },
  place: { vi: '{unit} (dòng {row})', en: '{unit} (row {row})' },
  cell: { vi: 'ô {cell}', en: 'cell {cell}' },
  fromText: { vi: 'gõ dạng chữ', en: 'typed as text' },
  formula: { vi: 'công thức', en: 'formula' },
  hiddenRow: { vi: 'dòng ẩn', en: 'hidden row' },
  also: { vi: 'Kỳ này đã có {value} theo {source}', en: 'For this period there is {value} by {source}' },
  tickAll: { vi: 'Những ô chắc chắn đã được đánh dấu sẵn.', en: 'Cells that are sure are ticked.' },
  accept: { vi: 'Nhận các ô đã chọn', en: 'Accept the chosen cells' },
  done: { vi: 'Đã nhận {count} ô', en: 'Cells accepted: {count}' },
  chooseSome: { vi: 'Hãy đánh dấu ít nhất một ô.', en: 'Tick at least one cell.' },
  problems: { vi: 'Những ô cần xem lại', en: 'Cells to look at' },
  problemsMore: {
    vi: 'Còn {count} ô nữa cần xem lại; hãy mở các trang sau.',
    en: '{count} more to look at on the pages that follow.'
  },
  totals: { vi: 'Dòng tổng (không tính, chỉ đối chiếu): {rows}', en: 'Rows of sums (not counted): {rows}' },
  jobTitle: { vi: 'Đang đọc bảng tính', en: 'Reading the workbook' },
  jobLead: {
    vi: 'Bảng lớn cần một lúc. Trang này tự mở lại; bạn có thể rời đi và quay lại sau.',
    en: 'A large workbook takes a while. This page comes again by itself; you may leave and come back.'
  },
  jobAgain: { vi: 'Xem lại ngay', en: 'Look now' },
  jobGone: {
    vi: 'Không còn việc đọc này. Nếu bảng chưa có trong danh sách, hãy đưa tệp vào lại.',
    en: 'This reading is no more. If the workbook is not on the list, hand it in again.'
  },
  layoutsTitle: { vi: 'Các mẫu bảng', en: 'Layouts of sheets' },
  layoutsLead: {
    vi: 'Bảng tính có cùng tiêu đề với một mẫu được đọc như mẫu đó. Bỏ một mẫu không đổi số liệu đã nhận.',
    en: 'A sheet with the headings of a layout is read as it says. Removing a layout changes no accepted figure.'
  },
  layoutsKept: { vi: 'Mẫu đã giữ', en: 'Kept layouts' },
  layoutsNone: {
    vi: 'Chưa giữ mẫu nào. Mẫu được giữ khi bạn xác nhận cách đọc một bảng.',
    en: 'None is kept. A layout is kept when you confirm how a sheet is read.'
  },
  layoutsDeclared: { vi: 'Mẫu có sẵn', en: 'Layouts that come with the system' },
  layoutOf: { vi: 'của {unit}, giữ ngày {day}', en: 'of {unit}, kept on {day}' },
  newName: { vi: 'Tên mới của mẫu “{name}”', en: 'New name of “{name}”' },
  rename: { vi: 'Đổi tên', en: 'Rename' },
  remove: { vi: 'Bỏ mẫu', en: 'Remove' },
  renamed: { vi: 'Đã đổi tên mẫu', en: 'The layout has its new name' },
  removed: { vi: 'Đã bỏ mẫu', en: 'The layout is removed' }
} as const;
