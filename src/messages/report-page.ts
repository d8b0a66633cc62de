export const reportPage = {
  steps: { vi: 'Các bước của báo cáo', en: 'Steps of the report' },
  step_composed: { vi: 'Lập', en: 'Compose' },
  step_sent: { vi: 'Bên phối hợp kiểm tra', en: 'Other side checks' },
  step_checked: { vi: 'Lãnh đạo duyệt', en: 'Leader approves' },
  step_approved: { vi: 'Ban hành', en: 'Issue' },
  now_composed: {
    vi: '{side} đang soạn; xong thì gửi đi.',
    en: 'Being written by {side}, then sent on.'
  },
  now_sent: { vi: 'Đang chờ {side} kiểm tra.', en: 'Waits to be checked: {side}.' },
  now_checked: { vi: 'Đang chờ lãnh đạo duyệt: {side}.', en: 'Waits for the leader: {side}.' },
  now_approved: {
    vi: 'Lãnh đạo đã duyệt, chờ lấy số và ban hành: {side}.',
    en: 'Approved; waits for number and issue: {side}.'
  },
  now_issued: { vi: 'Đã ban hành ngày {day}.', en: 'Issued on {day}.' },
  returned: { vi: 'Báo cáo bị trả lại', en: 'The report was returned' },

  yours: { vi: 'Việc của bạn', en: 'What you can do' },
  yoursNone: {
    vi: 'Lúc này bạn không phải làm gì với báo cáo này.',
    en: 'There is nothing for you to do with this report now.'
  },
  mustFirst: {
    vi: 'Có chỗ bắt buộc phải sửa trước khi ban hành',
    en: 'Something must be mended before it is issued'
  },
  edit: { vi: 'Sửa lời báo cáo', en: 'Edit the words' },
  send: { vi: 'Gửi {side} kiểm tra', en: 'Send to be checked: {side}' },
  sendUp: { vi: 'Trình lãnh đạo duyệt', en: 'Put before the leader' },
  check: { vi: 'Đồng ý với báo cáo', en: 'Agree with the report' },
  checkWords: {
    vi: 'Đồng ý nghĩa là bên bạn đã xem từng con số và lời văn; báo cáo được chuyển cho lãnh đạo bên lập duyệt.',
    en: 'To agree says that your side has looked at every number and word; the report goes on to the leader of the side that composed it.'
  },
  approve: { vi: 'Duyệt báo cáo', en: 'Approve the report' },
  issue: { vi: 'Ban hành báo cáo', en: 'Issue the report' },
  issueWords: {
    vi: 'Ban hành xong thì số liệu được đóng băng cùng mã kiểm chứng; không sửa được nữa, chỉ nói lại ở báo cáo sau.',
    en: 'Once issued, the figures are frozen under a verification code; they are never changed, only restated in the next report.'
  },
  issueHeld: {
    vi: 'Chưa ban hành được vì còn việc bắt buộc phải sửa ở mục “Trước khi ban hành”. Hãy trả lại để bên lập sửa.',
    en: 'It cannot be issued while something under “Before it is issued” must be mended. Return it to be mended.'
  },
  number: { vi: 'Số văn bản của {side}', en: 'Number of {side}' },
  numberHelp: {
    vi: 'Để trống thì lấy số kế tiếp của sổ công văn.',
    en: 'Left empty it takes the next of the series.'
  },
  signs: { vi: 'Người ký bản của {side}', en: 'Who signs the version of {side}' },
  capacity: { vi: 'Quyền hạn ký', en: 'Authority to sign' },
  capacity_head: { vi: 'Người đứng đầu ký', en: 'The head' },
  capacity_deputy: { vi: 'Ký thay cấp trưởng (KT.)', en: 'A deputy for the head (KT.)' },
  capacity_acting: { vi: 'Quyền cấp trưởng (Q.)', en: 'Acting head (Q.)' },
  'capacity_by-order': { vi: 'Ký thừa lệnh (TL.)', en: 'By order (TL.)' },
  capacity_delegated: { vi: 'Ký thừa ủy quyền (TUQ.)', en: 'By delegation (TUQ.)' },
  post: { vi: 'Chức vụ người ký', en: 'Post of the signer' },
  postHelp: {
    vi: 'Chỉ cần khi ký TL., TUQ., hoặc khi cấp phó có chức danh riêng.',
    en: 'Needed by order and by delegation, or where a deputy has a title of his own.'
  },
  signer: { vi: 'Họ và tên người ký', en: 'Name of the signer' },
  signerHelp: {
    vi: 'Để trống thì chừa chỗ ký trên giấy.',
    en: 'Left empty there is room to sign on paper.'
  },
  day: { vi: 'Ngày ban hành', en: 'Day of issue' },
  remarks: { vi: 'Ý kiến gửi kèm', en: 'Remarks' },
  returnTitle: { vi: 'Trả lại để sửa', en: 'Return to be mended' },
  returnHelp: {
    vi: 'Nói rõ chỗ nào cần sửa; bên lập sẽ thấy ý kiến này ở đầu báo cáo.',
    en: 'Say what to mend; the side that composed it sees this at the head of the report.'
  },
  remarksNeeded: {
    vi: 'Hãy viết rõ chỗ cần sửa, ít nhất vài chữ.',
    en: 'Say what has to be mended, in a few words at least.'
  },
  notANumber: {
    vi: 'Số văn bản là số nguyên từ 1 đến 99999; để trống thì lấy số kế tiếp.',
    en: 'A number is a whole one from 1 to 99999; left empty it is the next one.'
  },
  returnDo: { vi: 'Trả lại báo cáo', en: 'Return the report' },

  missing: { vi: 'Trước khi ban hành', en: 'Before it is issued' },
  missingNone: { vi: 'Không còn gì thiếu.', en: 'Nothing is missing.' },
  must: { vi: 'Bắt buộc sửa', en: 'Must be mended' },
  judge: { vi: 'Nên xem', en: 'For you to judge' },
  look: { vi: 'Mở xem', en: 'Open' },
  mend: { vi: 'Sửa ở lời báo cáo', en: 'Mend in the words' },

  paper: { vi: 'Văn bản', en: 'The document' },
  paperSides: { vi: 'Thể thức của từng bên', en: 'Mastheads' },
  ofSide: { vi: 'Bản của {side}', en: 'Version of {side}' },
  history: { vi: 'Quá trình của báo cáo', en: 'History of the report' },
  act_composed: { vi: 'Lập báo cáo', en: 'Composed' },
  act_edited: { vi: 'Sửa lời', en: 'Words edited' },
  act_sent: { vi: 'Gửi đi', en: 'Sent on' },
  act_checked: { vi: 'Bên phối hợp đồng ý', en: 'Agreed by the other side' },
  act_approved: { vi: 'Lãnh đạo duyệt', en: 'Approved' },
  act_returned: { vi: 'Trả lại', en: 'Returned' },
  act_issued: { vi: 'Ban hành', en: 'Issued' },
  remark: { vi: 'Ý kiến', en: 'Remarks' },
  signed: { vi: 'Số, ngày và mã kiểm chứng', en: 'Number, day and verification code' },
  verify: { vi: 'Kiểm chứng báo cáo', en: 'Verify the report' },
  qr: { vi: 'Mã QR dẫn tới trang kiểm chứng', en: 'QR code of the verification page' },
  restated: { vi: 'Số liệu của báo cáo trước được điều chỉnh', en: 'Figures of earlier reports restated' },
  figure: { vi: 'Con số', en: 'Figure' },
  before: { vi: 'Đã báo cáo', en: 'As reported' },
  now: { vi: 'Nay là', en: 'Now' },
  why: { vi: 'Vì', en: 'Because' },
  restatedIn: { vi: 'số {number}, ngày {day}', en: 'no. {number}, {day}' },

  below: { vi: 'Đối chiếu với cấp dưới', en: 'Compare with the places below' },
  belowWords: {
    vi: 'Mỗi nơi đã báo cáo số nào, báo cáo này tính cho nơi đó số nào, và vì sao khác.',
    en: 'What each place has reported, what this report counts for it, and why they differ.'
  },
  belowOpen: { vi: 'Mở báo cáo số {number}, ngày {day}', en: 'Open report {number}, {day}' },
  belowAgree: { vi: 'Cả {count} con số khớp', en: 'All {count} figures agree' },
  belowApart: { vi: '{apart} trên {count} con số không khớp', en: '{apart} of {count} figures differ' },
  theirs: { vi: 'Nơi đó báo cáo', en: 'They reported' },
  share: { vi: 'Báo cáo này tính', en: 'This report counts' },
  belowNobody: {
    vi: 'Địa bàn này không có nơi nào ở cấp dưới vào ngày cuối kỳ.',
    en: 'There was no place below on the last day of the span.'
  },
  belowSilent: { vi: 'Chưa có báo cáo của kỳ này ({count} nơi)', en: 'No report of this span yet: {count}' },

  done_lap: { vi: 'Đã lập báo cáo', en: 'The report is begun' },
  done_lapWords: {
    vi: 'Hãy xem lại, sửa lời nếu cần, rồi gửi đi.',
    en: 'Look it over, edit the words where needed, and send it on.'
  },
  done_sua: { vi: 'Đã lưu lời báo cáo', en: 'The words are saved' },
  done_gui: { vi: 'Đã gửi báo cáo', en: 'The report is sent' },
  done_kiem: { vi: 'Đã đồng ý với báo cáo', en: 'You agreed with the report' },
  done_duyet: { vi: 'Đã duyệt báo cáo', en: 'The report is approved' },
  done_tra: { vi: 'Đã trả lại báo cáo', en: 'The report is returned' },
  done_ban: { vi: 'Đã ban hành báo cáo', en: 'The report is issued' },

  editLead: {
    vi: 'Con số viết như [hơn 1.300 buổi](outreach-sessions): phần trong ngoặc vuông là lời trên giấy, phần sau là tên con số và đừng đổi. Số không sửa thì tự theo sổ ghi.',
    en: 'A number is written as [hơn 1.300 buổi](outreach-sessions): what stands in square brackets is printed, what follows is its name, not to be changed. A number left alone follows the ledger.'
  },
  editHow: {
    vi: 'Muốn thêm đoạn, để một dòng trống rồi viết tiếp. Muốn bỏ đoạn, xoá hết chữ trong ô.',
    en: 'To add a paragraph leave an empty line and write on. To drop one, empty its box.'
  },
  heading_1: { vi: 'Tiêu đề phần', en: 'Heading of a division' },
  heading_2: { vi: 'Tiêu đề mục', en: 'Heading of a part' },
  heading_3: { vi: 'Tiêu đề tiểu mục', en: 'Heading of a section' },
  part: { vi: '{heading}, đoạn {number}', en: '{heading}, paragraph {number}' },
  opening: { vi: 'Mở đầu', en: 'Opening' },
  keptTable: {
    vi: 'Bảng hoặc biểu đồ số {number} của báo cáo đứng ở đây, không sửa bằng tay.',
    en: 'Table or chart {number} of the report stands here; it is not edited by hand.'
  },
  differs: {
    vi: '“{text}” không khớp với sổ ghi: {figure}. Hãy sửa lại cho đúng.',
    en: '“{text}” does not agree with the ledger: {figure}. Mend it.'
  },
  unreadable: {
    vi: 'Không thấy số nào trong “{text}”; sổ ghi là {figure}.',
    en: 'There is no number in “{text}”; the ledger says {figure}.'
  },
  gone: { vi: 'Báo cáo này không có con số tên “{id}”.', en: 'This report has no figure named “{id}”.' },
  ledgerSays: { vi: 'sổ ghi: {value}', en: 'ledger: {value}' },
  save: { vi: 'Lưu lời báo cáo', en: 'Save the words' },
  reset: { vi: 'Trả về lời máy soạn', en: 'Return to the composed words' },
  resetWords: {
    vi: 'Bỏ mọi chỗ đã sửa tay và lấy lại lời máy soạn từ số liệu.',
    en: 'Drops all that was edited and takes the words composed from the figures again.'
  },
  marked: {
    vi: 'Có {count} con số sửa tay không khớp với sổ ghi',
    en: 'Numbers typed by hand that do not agree: {count}'
  },
  figures: { vi: 'Mọi con số của báo cáo', en: 'All figures of the report' },
  figuresWords: {
    vi: 'Chép cột “Cách viết” vào lời để đưa thêm một con số sống.',
    en: 'Copy what stands under “To write” to put another live number into the words.'
  },
  write: { vi: 'Cách viết', en: 'To write' },
  place: { vi: 'Nơi, kỳ', en: 'Place, span' },
  newText: { vi: 'Mở bản vừa được lưu (cửa sổ mới)', en: 'Open the text just saved (new window)' }
} as const;
