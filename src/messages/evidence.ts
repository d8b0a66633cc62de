export const evidence = {
  title: { vi: 'Ảnh, tệp kèm theo', en: 'Photos and files' },
  files: { vi: 'Ảnh hoặc tệp', en: 'Photos or files' },
  filesHelp: {
    vi: 'Ảnh JPEG, PNG, WebP, HEIC; tệp PDF, Word (.docx), Excel (.xlsx). Chọn được nhiều tệp, mỗi tệp tới 15 MB, mỗi lần tới 60 MB. Nơi chụp ghi trong ảnh được xóa trước khi cất.',
    en: 'Photos as JPEG, PNG, WebP, HEIC; PDF, Word (.docx) or Excel (.xlsx) files. Several at once, each up to 15 MB, 60 MB in all. The place written in a photo is removed before it is kept.'
  },
  againHelp: {
    vi: 'Nếu phiếu phải sửa lại hoặc lưu nháp, hãy chọn lại tệp: trình duyệt không giữ tệp đã chọn.',
    en: 'When the form has to be mended or is saved as a draft, choose the files again: browsers do not keep them.'
  },
  consent: { vi: 'Những người trong ảnh', en: 'Those in the picture' },
  consentHelp: {
    vi: 'Cần cho mọi ảnh. Không chụp giấy tờ tùy thân; không đưa ảnh người đang bị xử lý, người tố giác.',
    en: 'Needed for every photo. No identity papers; nobody under investigation, and nobody who gave a tip.'
  },
  consentMore: { vi: 'Nói thêm về việc hỏi ý kiến', en: 'More about how they were asked' },
  note: { vi: 'Ảnh chụp gì, tệp là gì', en: 'What it shows' },
  noteHelp: {
    vi: 'Một câu ngắn; người không nhìn được ảnh sẽ nghe câu này.',
    en: 'One short sentence; it is heard by those who cannot see the picture.'
  },
  until: { vi: 'giữ đến {day}', en: 'kept until {day}' },
  untilField: { vi: 'Giữ đến ngày', en: 'Keep until' },
  untilHelp: {
    vi: 'Để trống thì ảnh được giữ đến hết năm của Chương trình phối hợp cộng 2 năm, tệp được giữ cùng bản ghi.',
    en: 'Left empty, a photo is kept to the end of the programme year and 2 years more, a file as long as the record.'
  },
  attach: { vi: 'Đính kèm', en: 'Attach' },
  attached: { vi: 'Đã đính kèm', en: 'Attached' },
  detach: { vi: 'Gỡ “{name}”', en: 'Detach “{name}”' },
  detachWords: {
    vi: 'Tệp không xem được nữa và bị hủy sau 15 ngày, nếu không bản ghi nào khác cần. Việc gỡ và lý do còn trong lịch sử.',
    en: 'It can be seen no more and is destroyed after 15 days, unless another record needs it. The reason stays in view.'
  },
  detached: { vi: 'Đã gỡ tệp', en: 'Detached' },
  destroyed: { vi: 'đã hủy theo thời hạn ngày {day}', en: 'destroyed on {day}, as its time was over' },
  photo: { vi: 'Ảnh', en: 'Photo' },
  pdf: { vi: 'Tệp PDF', en: 'PDF file' },
  word: { vi: 'Tệp Word', en: 'Word file' },
  sheet: { vi: 'Tệp Excel', en: 'Excel file' },
  noneChosen: {
    vi: 'Chưa chọn ảnh hoặc tệp nào. Hãy chọn tệp rồi bấm “Đính kèm”.',
    en: 'No photo or file was chosen. Choose one, then attach.'
  },
  recordedWithout: {
    vi: 'Bản ghi đã được ghi đầy đủ, nhưng có ảnh hoặc tệp chưa nhận được:',
    en: 'The record is complete, but a photo or file was not taken:'
  },
  openToAttach: { vi: 'Mở bản ghi để đính kèm lại', en: 'Open the record to attach again' }
} as const;
