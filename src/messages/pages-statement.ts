export const pagesStatement = {
  title: { vi: 'Cam kết về dữ liệu', en: 'Data statement' },
  lead: {
    vi: 'Hệ thống giữ việc đã làm và số đếm. Hệ thống không lập, không giữ hồ sơ về người dân.',
    en: 'The system keeps what was done and counts. It neither makes nor keeps files on people.'
  },
  held: { vi: 'Những gì được giữ', en: 'What is held' },
  heldActivities: {
    vi: 'Hoạt động của phong trào: loại việc, nơi (đến thôn, tổ dân phố), ngày, đơn vị chủ trì và phối hợp, số lượt, căn cứ.',
    en: 'Activities of the movement: kind, place (to the hamlet), day, hosts and co-hosts, attendances, paper.'
  },
  heldCounts: {
    vi: 'Số đếm lấy từ văn bản: số nguồn tin theo lĩnh vực, số người được gọi hỏi, răn đe. Chỉ con số và văn bản làm căn cứ.',
    en: 'Counts from papers: tips by field, persons warned. Only the number and its paper.'
  },
  heldAwards: {
    vi: 'Tên tập thể, cá nhân trong quyết định khen thưởng, đúng như quyết định ghi; có thể để trống tên cá nhân, và được xóa khi hết thời hạn lưu.',
    en: 'Names in award decisions, as the decision has them; a person’s name may be left out and is removed when its retention ends.'
  },
  heldAccounts: {
    vi: 'Tài khoản của cán bộ dùng hệ thống: tên, vai trò, địa bàn; mật khẩu chỉ giữ ở dạng đã băm (argon2id).',
    en: 'Accounts of officials: name, role, area; passwords only as argon2id hashes.'
  },
  heldAudit: {
    vi: 'Nhật ký: ai đã làm thao tác nào, lúc nào, trên bản ghi nào; không chép nội dung.',
    en: 'A log: who did which operation, when and on which record; never the content.'
  },
  never: { vi: 'Những gì không bao giờ được giữ', en: 'What is never held' },
  neverFiles: {
    vi: 'Hồ sơ, danh sách theo dõi, đánh giá về cá nhân hay hộ gia đình; không có chỗ để tra cứu một người dân.',
    en: 'Dossiers, watch lists or ratings of persons or households; there is nowhere to look anybody up.'
  },
  neverNumbers: {
    vi: 'Số căn cước, ngày sinh, số điện thoại, địa chỉ nhà, ảnh nhận diện của người dân.',
    en: 'Identity numbers, birth dates, telephone numbers, home addresses or portraits of citizens.'
  },
  neverSensitive: {
    vi: 'Dân tộc, tôn giáo, quan điểm chính trị, sức khỏe, đời sống riêng, tiền án, tiền sự.',
    en: 'Ethnicity, religion, political views, health, private life or criminal record.'
  },
  neverTips: {
    vi: 'Nội dung tin và người báo tin. Hệ thống không phải sổ tiếp nhận tố giác, tin báo về tội phạm.',
    en: 'What a tip said or who gave it. The system is no register of crime reports.'
  },
  who: { vi: 'Ai xem được gì', en: 'Who sees what' },
  whoWords: {
    vi: 'Cán bộ xã chỉ xem và ghi bản ghi của xã mình; bản nháp chỉ người viết xem được. Giới hạn này được giữ ở ứng dụng và lần nữa ở cơ sở dữ liệu. Số tổng hợp không chứa dữ liệu cá nhân.',
    en: 'Officials of a commune see and write its records only; a draft is seen by its writer alone. The limit is kept by the application and again by the database. Aggregates hold no personal data.'
  },
  law: { vi: 'Căn cứ', en: 'Law' },
  lawData: {
    vi: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, có hiệu lực từ 01/01/2026.',
    en: 'Law on Personal Data Protection 91/2025/QH15, in force from 1 January 2026.'
  },
  lawDecree: {
    vi: 'Nghị định 356/2025/NĐ-CP quy định chi tiết Luật Bảo vệ dữ liệu cá nhân (thay Nghị định 13/2023/NĐ-CP).',
    en: 'Decree 356/2025/NĐ-CP detailing that law (replacing Decree 13/2023/NĐ-CP).'
  },
  history: { vi: 'Sửa và xóa', en: 'Correction and removal' },
  historyWords: {
    vi: 'Bản ghi không bị sửa đè: đính chính và rút đều để lại lịch sử. Tên trong khen thưởng là ngoại lệ duy nhất, được xóa khi hết thời hạn lưu.',
    en: 'A record is never overwritten: corrections and withdrawals leave their history. Names in awards are the one exception; they are removed when their retention ends.'
  },
  help: { vi: 'Trợ giúp', en: 'Help' },
  helpLead: { vi: 'Những việc thường làm nhất.', en: 'The most frequent tasks.' },
  helpRecord: { vi: 'Ghi một việc đã làm', en: 'Record what was done' },
  helpRecordWords: {
    vi: 'Vào “Ghi mới”, chọn loại việc, điền nơi, ngày, đơn vị chủ trì, nội dung rồi bấm “Ghi lại”. Chưa đủ thông tin thì “Lưu nháp”.',
    en: 'Open “New record”, choose the kind, fill in place, day, host and content, then press “Record”. Save a draft when something is missing.'
  },
  helpQuick: { vi: 'Ghi nhanh', en: 'Record quickly' },
  helpQuickWords: {
    vi: 'Trên điện thoại, một buổi tuyên truyền thường chỉ cần 8 thao tác: chọn loại việc ở trang đầu, chạm vào thôn, gõ nội dung, chọn chủ đề, hình thức, gõ lượt người, chọn bên phối hợp, bấm “Ghi lại”. Buổi giống buổi trước thì bấm “Lặp lại”. Ngày gõ 5/11 hoặc 0511 cũng được.',
    en: 'On a phone a usual session takes 8 interactions: the kind on the home page, the hamlet, the title, a topic, the form, the attendances, the co-host, “Record”. For one like an earlier one press “Repeat”. A day may be typed as 5/11 or 0511.'
  },
  helpTable: { vi: 'Ghi nhiều việc, xác nhận nhiều việc', en: 'Record and confirm several' },
  helpTableWords: {
    vi: 'Nhiều buổi cùng loại: mở phiếu của loại đó rồi chọn “Ghi nhiều việc loại này bằng bảng”; dán được từ Excel. Nhiều bản ghi chờ xác nhận: đánh dấu trong danh sách rồi bấm “Xác nhận các mục đã chọn”.',
    en: 'Several of one kind: open its form and choose the table; rows can be pasted from Excel. Several that wait: tick them in the list and press “Confirm the chosen ones”.'
  },
  helpKeyboard: { vi: 'Dùng bàn phím', en: 'By keyboard' },
  helpKeyboardWords: {
    vi: 'Mọi việc làm được bằng phím Tab, phím cách, mũi tên và Enter; phím Tab đầu tiên đưa thẳng đến nội dung. Phím tắt (Alt+Shift+chữ trên Firefox và nhiều trình duyệt, Alt+chữ trên Chrome và Edge): G mở “Ghi mới”, B mở “Bản ghi”, T vào ô tìm kiếm.',
    en: 'Everything can be done with Tab, Space, arrows and Enter; the first Tab leads to the content. Access keys (Alt+Shift+letter in Firefox and others, Alt+letter in Chrome and Edge): G opens “New record”, B “Records”, T the search box.'
  },
  helpConfirm: { vi: 'Xác nhận việc làm chung', en: 'Confirm a joint activity' },
  helpConfirmWords: {
    vi: 'Khi Công an và Mặt trận cùng làm, một bên ghi, bên kia xác nhận ở mục “Việc đang chờ”. Việc được tính một lần cho cả hai.',
    en: 'When police and Front act together, one side records and the other confirms under “What waits for you”. It counts once, for both.'
  },
  helpFigure: { vi: 'Kiểm tra một con số', en: 'Check a figure' },
  helpFigureWords: {
    vi: 'Bấm vào con số: trang số liệu nói rõ cách tính, căn cứ và liệt kê đúng những bản ghi đứng sau.',
    en: 'Press the figure: its page says how it is counted and lists exactly the records behind it.'
  }
} as const;
