export const reports = {
  title: { vi: 'Báo cáo', en: 'Reports' },
  lead: {
    vi: 'Báo cáo lập từ số liệu: mỗi con số mở ra các bản ghi đứng sau nó.',
    en: 'Reports composed from figures: every number opens to the records behind it.'
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  map: { vi: 'Địa giới', en: 'Map' },
  asItStood: { vi: 'Như thời điểm đó', en: 'As it stood' },
  asItIsNow: { vi: 'Như hiện nay', en: 'As it is now' },
  span: { vi: 'Kỳ báo cáo', en: 'Period' },
  spanAsked: { vi: 'Khoảng đang xem', en: 'The span shown' },
  spanDue: { vi: '{name}, hạn gửi {day}', en: '{name}, due {day}' },
  dueOn: { vi: 'Hạn gửi {day}', en: 'Due {day}' },
  spanRunning: { vi: '{name}, chưa hết kỳ', en: '{name}, not over yet' },
  notADay: {
    vi: 'Chưa đọc được ngày này. Hãy gõ ngày/tháng/năm, ví dụ 19/8/2023.',
    en: 'This is no day. Type day/month/year, for example 19/8/2023.'
  },
  part: { vi: 'Số liệu của', en: 'Figures of' },
  partBoth: { vi: 'Hai bên, mỗi hoạt động một lần', en: 'Both sides, each activity once' },
  partOwn: { vi: 'Riêng bên có thể thức', en: 'The side of the masthead alone' },
  masthead: { vi: 'Thể thức của', en: 'Masthead of' },
  side_police: { vi: 'Công an', en: 'The police' },
  side_front: { vi: 'Mặt trận', en: 'The Front' },
  indicators: { vi: 'Chỉ tiêu đưa vào báo cáo', en: 'Indicators of the report' },
  indicatorsHelp: {
    vi: 'Không chọn gì thì báo cáo lấy các chỉ tiêu chính.',
    en: 'Without a choice the report takes the main ones.'
  },
  chosenCount: { vi: 'đã chọn {count}', en: '{count} chosen' },
  compose: { vi: 'Xem báo cáo', en: 'Show the report' },
  quick: { vi: 'Bản xem nhanh', en: 'Quick view' },
  quickWords: {
    vi: 'Chưa lưu gì. Bấm vào một con số để xem cách tính và danh sách bản ghi. Văn bản luôn bằng tiếng Việt.',
    en: 'Nothing is kept. Open a number to see how it is counted and its records. The document itself is always in Vietnamese.'
  },
  draftTitle: { vi: 'Lập báo cáo để trình ký', en: 'Compose the report to be signed' },
  draftWords: {
    vi: 'Báo cáo được giữ lại để sửa lời, gửi kiểm tra, trình duyệt rồi ban hành. Số liệu vẫn theo sổ ghi đến lúc ban hành.',
    en: 'The report is kept to be edited, checked, approved and issued. Its numbers follow the ledger until then.'
  },
  joint: { vi: 'Báo cáo chung của Công an và Mặt trận', en: 'A joint report of the police and the Front' },
  jointWords: {
    vi: 'Mỗi bên một thể thức và một số văn bản, cùng một bộ số liệu; bên kia kiểm tra trước khi duyệt. Bỏ đánh dấu thì báo cáo chỉ tính phần của bên mình.',
    en: 'Each side has its masthead and number over the same figures; the other side checks before approval. Without it the report tells one’s own part only.'
  },
  draft: { vi: 'Lập báo cáo để trình ký', en: 'Compose the report to be signed' },
  already: { vi: 'Đã có báo cáo này:', en: 'There is such a report already:' },
  download: { vi: 'Tải về', en: 'Download' },
  downloadOf: { vi: 'Tải bản của {side}', en: 'Download the version of {side}' },
  templates: { vi: 'Điền vào mẫu Word của cơ quan', en: 'Filled into a Word template of the office' },
  format_docx: { vi: 'Word', en: 'Word' },
  format_pdf: { vi: 'PDF', en: 'PDF' },
  format_xlsx: { vi: 'Excel', en: 'Excel' },
  format_pptx: { vi: 'Trình chiếu', en: 'Slides' },
  format_html: { vi: 'Trang web', en: 'Web page' },
  format_json: { vi: 'Dữ liệu', en: 'Data' },

  mine: { vi: 'Đang chờ tôi', en: 'Waiting for me' },
  mineNone: { vi: 'Không có báo cáo nào đang chờ bạn.', en: 'No report waits for you.' },
  newOne: { vi: 'Lập báo cáo mới', en: 'Compose a new report' },
  onWay: { vi: 'Đang đi qua các bước', en: 'On their way' },
  onWayNone: { vi: 'Không có báo cáo nào khác đang lập.', en: 'No other report is on its way.' },
  issuedList: { vi: 'Đã ban hành', en: 'Issued' },
  issuedNone: { vi: 'Chưa ban hành báo cáo nào.', en: 'No report has been issued yet.' },
  all: { vi: 'Các báo cáo đã lập', en: 'Reports composed' },
  foundNone: { vi: 'Không có báo cáo nào ở tình trạng này.', en: 'No report is in this state.' },
  report: { vi: 'Báo cáo', en: 'Report' },
  state: { vi: 'Tình trạng', en: 'State' },
  state_composed: { vi: 'Đang soạn', en: 'Being written' },
  state_sent: { vi: 'Chờ kiểm tra', en: 'To be checked' },
  state_checked: { vi: 'Chờ duyệt', en: 'To be approved' },
  state_approved: { vi: 'Chờ ban hành', en: 'To be issued' },
  state_issued: { vi: 'Đã ban hành', en: 'Issued' },
  duty: { vi: 'Việc cần làm', en: 'What to do' },
  duty_edit: { vi: 'Soạn và gửi', en: 'Write and send' },
  duty_check: { vi: 'Kiểm tra', en: 'Check' },
  duty_approve: { vi: 'Duyệt', en: 'Approve' },
  duty_issue: { vi: 'Ban hành', en: 'Issue' },
  duty_return: { vi: 'Xem lại', en: 'Look again' },

  close: { vi: 'Chốt sổ', en: 'Close' },
  closeTitle: { vi: 'Chốt sổ kỳ {name}', en: 'Close {name}' },
  closeWords: {
    vi: 'Chốt sổ là báo rằng phía mình đã ghi đủ hoạt động của kỳ này tại {unit}. Ghi muộn vẫn được, và sẽ hiện là số điều chỉnh.',
    en: 'Closing says that your side has recorded all of this span in {unit}. Late entries remain possible and show as restatements.'
  },
  closeLook: { vi: 'Xem lại các bản ghi của kỳ', en: 'Look over the records of the span' },
  closed: { vi: 'Đã chốt sổ', en: 'Closed' },
  closedWords: {
    vi: 'Cấp trên thấy rằng phía bạn đã ghi đủ kỳ này.',
    en: 'The level above now sees that your side has recorded all of it.'
  }
} as const;
