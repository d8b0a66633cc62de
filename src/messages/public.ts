/** Pages for everybody: what was done here, and what can be taken along. */
export const publicPages = {
  title: { vi: 'Phong trào ở địa phương bạn', en: 'The movement where you live' },
  lead: {
    vi: 'Xem phong trào Toàn dân bảo vệ an ninh Tổ quốc đã làm được gì ở từng xã, phường. Không cần đăng nhập; trang này không lưu dấu vết của người xem.',
    en: 'See what the movement has done in each commune. No sign-in; this page keeps no trace of who reads it.'
  },
  forEverybody: { vi: 'Cho mọi người', en: 'For everybody' },
  doorWords: {
    vi: 'Xem xã, phường bạn đã làm được gì: số liệu đã duyệt, mô hình, diễn đàn, tin. Không cần đăng nhập.',
    en: 'See what was done in your commune: approved figures, models, forums, news. No sign-in.'
  },
  above: { vi: 'Trang công khai', en: 'Public page' },
  back: { vi: 'Chọn nơi khác', en: 'Choose another place' },
  search: { vi: 'Tên xã, phường', en: 'Name of a commune or ward' },
  searchHelp: { vi: 'Gõ có dấu hay không dấu đều được.', en: 'With or without diacritics.' },
  find: { vi: 'Tìm', en: 'Find' },
  found: { vi: 'Tìm thấy {count} nơi', en: '{count} places found' },
  notFound: {
    vi: 'Không thấy nơi nào tên “{text}”. Hãy thử tên ngắn hơn, ví dụ “Phước Hiệp”.',
    en: 'No place is called “{text}”. Try a shorter name, such as “Phước Hiệp”.'
  },
  places: { vi: 'Nơi đã công khai số liệu', en: 'Places that tell figures' },
  noPlaces: { vi: 'Chưa có nơi nào công khai số liệu', en: 'No place tells figures yet' },
  latestNews: { vi: 'Tin mới', en: 'Latest news' },
  lead_unit: {
    vi: 'Chỉ nêu số liệu đã được duyệt: có trong báo cáo đã ký ban hành, hoặc của kỳ mà Công an và Mặt trận cùng chốt sổ, lãnh đạo hai bên đã duyệt.',
    en: 'Only approved figures: stated in a signed report, or of a span that the police and the Front both closed and their leaders accepted.'
  },
  contents: { vi: 'Trong trang này', en: 'On this page' },
  figures: { vi: 'Đã làm được gì', en: 'What was done' },
  figuresOf: {
    vi: 'Số liệu đã duyệt, {place}, năm {years}',
    en: 'Approved figures, {place}, {years}'
  },
  indicator: { vi: 'Việc đã làm', en: 'What was done' },
  noFigures: {
    vi: 'Chưa công bố số liệu của nơi này: chưa có báo cáo nào được ký ban hành, cũng chưa có kỳ nào chốt sổ và được duyệt. Chưa công bố không có nghĩa là bằng không.',
    en: 'No figures of this place are told yet: no report was signed, and no span was closed and accepted. That does not mean nothing was done.'
  },
  notTold: { vi: 'chưa công bố', en: 'not told yet' },
  withheld: { vi: 'giữ kín', en: 'withheld' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
  withheldWords: {
    vi: '“Giữ kín”: số dưới {least} về việc nhạy cảm, hoặc số khác phải giấu cùng để không ai trừ ra được số đó.',
    en: '“Withheld”: a sensitive count below {least}, or another one that would tell it by subtraction.'
  },
  notToldWords: {
    vi: '“Chưa công bố”: chưa có báo cáo đã ký hay kỳ đã chốt sổ nào nêu số của năm đó; không có nghĩa là bằng không. “Chưa rõ”: sổ ghi chưa đủ để tính.',
    en: '“Not told yet”: no signed report and no closed span states it for that year; it is not nought. “Unknown”: the ledger cannot tell.'
  },
  sources: { vi: 'Số liệu lấy từ đâu', en: 'Where the figures come from' },
  fromReport: {
    vi: '{name}, {numbers}, ban hành {day}, kỳ {span}, tính {reading}',
    en: '{name}, {numbers}, issued {day}, on {span}, {reading}'
  },
  fromClosing: {
    vi: 'Kỳ {span} đã chốt sổ, lãnh đạo Công an và Mặt trận duyệt xong ngày {day}',
    en: 'The span {span}, closed on both sides and accepted on {day}'
  },
  verify: { vi: 'Kiểm chứng báo cáo {code}', en: 'Verify report {code}' },
  merged: {
    vi: '{place} được lập ngày {day} từ {from}. Tính “theo địa giới từng thời kỳ”, mỗi việc nằm ở xã của ngày làm việc đó; tính “theo địa giới hiện nay”, mọi việc trước kia trên đất của xã cũng là của xã. Cách nào được dùng thì ghi ở nguồn của số liệu; hai cách cho số khác nhau thì nêu cả hai.',
    en: '{place} was made on {day} from {from}. “On the map of each time” a thing lies in the commune of its own day; “on the map of today” all that was done on its land is its own. Which one is used stands with the source; where they differ both are told.'
  },
  'reading_as-it-stood': { vi: 'theo địa giới từng thời kỳ', en: 'on the map of each time' },
  'reading_as-it-is-now': { vi: 'theo địa giới hiện nay', en: 'on the map of today' },
  byMonth: { vi: '{indicator} theo tháng, năm {year}', en: '{indicator} by month, {year}' },
  map: { vi: 'Nằm ở đâu', en: 'Where it lies' },
  hamlets: {
    vi: 'Thôn, tổ dân phố có mô hình hoặc Ngày hội: {names}.',
    en: 'Hamlets with models or a festival: {names}.'
  },
  models: { vi: 'Mô hình đang hoạt động', en: 'Models that stand' },
  noModels: { vi: 'Chưa có mô hình nào được hai bên xác nhận ở đây', en: 'No confirmed model stands here' },
  model: { vi: 'Mô hình', en: 'Model' },
  area: { vi: 'Lĩnh vực', en: 'Field' },
  where: { vi: 'Nơi', en: 'Where' },
  hamlet: { vi: 'Thôn, tổ dân phố', en: 'Hamlet' },
  since: { vi: 'Từ ngày', en: 'Since' },
  exemplar: { vi: 'điển hình', en: 'exemplar' },
  join: { vi: 'Tham gia như thế nào', en: 'How to join' },
  noJoin: {
    vi: 'Cơ quan ở đây chưa ghi cách tham gia. Hãy hỏi Ban công tác Mặt trận thôn, tổ dân phố.',
    en: 'The office has not written how to join. Ask the Front’s working board of your hamlet.'
  },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  festival: { vi: 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc 19/8', en: 'Festival Day, 19 August' },
  noFestival: { vi: 'Chưa có chương trình Ngày hội được công khai', en: 'No festival programme is told yet' },
  planned: { vi: 'Chương trình đã công khai', en: 'Programme' },
  held: { vi: 'Nơi đã tổ chức', en: 'Held at' },
  year: { vi: 'Năm', en: 'Year' },
  day: { vi: 'Ngày', en: 'Day' },
  ceremony: { vi: 'Phần lễ', en: 'Ceremony' },
  festive: { vi: 'Phần hội', en: 'Festive part' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  news: { vi: 'Tin', en: 'News' },
  noNews: { vi: 'Chưa có tin nào được đăng', en: 'No news is published yet' },
  follow: { vi: 'Theo dõi', en: 'Follow' },
  feed: { vi: 'Nguồn tin Atom của nơi này', en: 'Atom feed of this place' },
  feedAll: { vi: 'Nguồn tin Atom của mọi nơi', en: 'Atom feed of all places' },
  feedWords: {
    vi: 'Tin đã đăng, báo cáo đã ban hành, diễn đàn sắp mở, lời hứa đã giữ',
    en: 'Published news, signed reports, announced forums, promises kept'
  },
  forums: { vi: 'Diễn đàn và lời hứa', en: 'Forums and promises' },
  forumsDoor: {
    vi: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”: gửi câu hỏi, xem trả lời, theo dõi lời hứa.',
    en: 'Forums at which the police listen: ask, read the answers, follow the promises.'
  },
  forumsAll: { vi: 'Mọi diễn đàn', en: 'All forums' },
  noForums: { vi: 'Chưa có diễn đàn nào được thông báo ở đây', en: 'No forum is announced here yet' },
  forum: { vi: 'Diễn đàn', en: 'Forum' },
  forumState: { vi: 'Tình trạng', en: 'State' },
  forum_announced: { vi: 'sắp mở', en: 'announced' },
  forum_held: { vi: 'đã họp', en: 'held' },
  forum_closed: { vi: 'đã có biên bản', en: 'closed with minutes' },
  forum_cancelled: { vi: 'đã hoãn', en: 'cancelled' },
  promises: { vi: 'Lời hứa tại diễn đàn', en: 'Promises made at forums' },
  promise: { vi: 'Lời hứa', en: 'Promise' },
  owner: { vi: 'Cơ quan chịu trách nhiệm', en: 'Office' },
  due: { vi: 'Hạn', en: 'Due' },
  promise_kept: { vi: 'đã giữ lời', en: 'kept' },
  'promise_on-the-way': { vi: 'đang làm', en: 'on the way' },
  'promise_past-date': { vi: 'quá hạn', en: 'past its day' },
  promise_contested: { vi: 'nói là xong, người hỏi nói chưa', en: 'said to be done, contested' },
  openData: { vi: 'Dữ liệu mở', en: 'Open data' },
  howCounted: { vi: 'Đếm như thế nào', en: 'How it is counted' },
  counts: { vi: 'Tính và không tính', en: 'What counts and what does not' },
  reference: { vi: 'Căn cứ', en: 'Source' },
  noun: { vi: 'Đơn vị đếm', en: 'Counted in' },
  catalogue: { vi: 'Xem trong danh mục chỉ tiêu', en: 'See it in the catalogue' },
  opened: { vi: 'Sau con số này có gì', en: 'What opens behind it' },
  openedWords: {
    vi: 'Chỉ nêu số bản ghi, không nêu nội dung, tên người, ảnh hay tệp của bản ghi nào.',
    en: 'Numbers of records only: no text, name, photo or file of any of them.'
  },
  records: { vi: 'Số bản ghi', en: 'Records' },
  recordsPolice: { vi: 'Bản ghi có phần của Công an', en: 'Records the police have a part in' },
  recordsFront: { vi: 'Bản ghi có phần của Mặt trận', en: 'Records the Front has a part in' },
  bothSides: {
    vi: 'Việc hai bên cùng làm nằm trong cả hai dòng và chỉ được tính một lần.',
    en: 'What both did is in both lines and counts once.'
  },
  month: { vi: 'Tháng', en: 'Month' },
  value: { vi: 'Giá trị', en: 'Value' },
  reading: { vi: 'Địa giới', en: 'Map' },
  span: { vi: 'Kỳ', en: 'Span' },
  estimated: { vi: 'ước tính', en: 'estimated' },
  publishedOn: { vi: '{place}, {day}', en: '{place}, {day}' },
  readingBoth: {
    vi: 'hai cách tính cho cùng một số',
    en: 'both readings give the same number'
  }
} as const;
