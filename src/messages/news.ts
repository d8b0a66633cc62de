/** The office's page for public news. */
export const newsDesk = {
  title: { vi: 'Tin công khai', en: 'Public news' },
  lead: {
    vi: 'Tin ngắn, lời mời tham gia và chương trình Ngày hội mà ai cũng đọc được trên trang công khai của đơn vị.',
    en: 'Short news, how to join and the festival programme, as everybody reads them on the unit’s public page.'
  },
  link: { vi: 'Tin và trang công khai của đơn vị', en: 'News and the unit’s public page' },
  look: { vi: 'Xem trang công khai', en: 'See the public page' },
  write: { vi: 'Viết tin', en: 'Write news' },
  edit: { vi: 'Sửa tin', en: 'Mend the news' },
  editLink: { vi: 'Sửa', en: 'Mend' },
  fromReport: {
    vi: 'Lấy lời từ tin bài đã ban hành:',
    en: 'Take the words of an issued news report:'
  },
  headline: { vi: 'Tiêu đề', en: 'Title' },
  day: { vi: 'Ngày', en: 'Day' },
  text: { vi: 'Lời tin', en: 'Text' },
  textHelp: {
    vi: 'Không nêu tên người dân, số giấy tờ, số điện thoại. Con số trong tin phải là số đã duyệt.',
    en: 'No names of citizens, identity or telephone numbers. Numbers have to be approved ones.'
  },
  photo: { vi: 'Địa chỉ ảnh', en: 'Address of a photo' },
  photoHelp: {
    vi: 'Mở ảnh trong một bản ghi, chép địa chỉ của nó vào đây. Chỉ nhận ảnh có ghi sự đồng ý.',
    en: 'Open a photo in a record and copy its address. Only photos whose consent is told are taken.'
  },
  photoWords: { vi: 'Mô tả ảnh', en: 'What the photo shows' },
  photoWordsHelp: {
    vi: 'Một câu, cho người không xem được ảnh.',
    en: 'A sentence, for whoever does not see it.'
  },
  save: { vi: 'Lưu bản nháp', en: 'Save the draft' },
  saved: {
    vi: 'Đã lưu bản nháp. Chưa ai ngoài cơ quan đọc được.',
    en: 'The draft is saved. Nobody outside reads it yet.'
  },
  list: { vi: 'Tin đã viết', en: 'News so far' },
  none: { vi: 'Chưa có tin nào', en: 'No news yet' },
  standing_draft: { vi: 'bản nháp', en: 'draft' },
  standing_published: { vi: 'đang đăng', en: 'published' },
  'standing_taken-down': { vi: 'đã gỡ', en: 'taken down' },
  newer: { vi: 'có bản sửa chưa đăng', en: 'a newer draft waits' },
  publish: { vi: 'Đăng tin', en: 'Publish' },
  published: { vi: 'Đã đăng tin', en: 'The news is published' },
  takeDown: { vi: 'Gỡ tin', en: 'Take down' },
  takenDown: { vi: 'Đã gỡ tin', en: 'The news is taken down' },
  reason: { vi: 'Lý do gỡ', en: 'Why it is taken down' },
  wasBecause: { vi: 'Gỡ vì: {reason}', en: 'Taken down: {reason}' },
  leaderOnly: {
    vi: 'Việc đăng, gỡ và lời mời do lãnh đạo có quyền duyệt báo cáo làm.',
    en: 'Publishing, taking down and the words to everybody are for leaders who may approve reports.'
  },
  words: { vi: 'Lời mời tham gia và nơi liên hệ', en: 'How to join, and where the office is' },
  join: { vi: 'Tham gia như thế nào', en: 'How to join' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  contactHelp: { vi: 'Ghi cơ quan, không ghi tên người.', en: 'An office, never a person.' },
  saveWords: { vi: 'Lưu và công khai', en: 'Save and publish' },
  wordsSaved: { vi: 'Đã công khai lời mời', en: 'The words are published' },
  festival: { vi: 'Chương trình Ngày hội', en: 'Programme of the festival' },
  festivalNone: {
    vi: 'Kế hoạch năm nay và năm sau chưa có việc nào về Ngày hội.',
    en: 'Neither this year’s plan nor the next holds a festival.'
  },
  where: { vi: 'Nơi và giờ', en: 'Where and when' },
  publishItem: { vi: 'Công khai', en: 'Publish' },
  itemPublished: { vi: 'Đã công khai', en: 'Published' },
  takeItemDown: { vi: 'Thôi công khai', en: 'Take down' },
  itemTakenDown: { vi: 'Đã thôi công khai', en: 'Taken down' }
} as const;
