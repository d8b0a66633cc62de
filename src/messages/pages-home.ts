export const pagesHome = {
  welcome: { vi: 'Toàn dân bảo vệ an ninh Tổ quốc', en: 'The community-safety movement' },
  welcomeLead: {
    vi: 'Nơi Công an, Mặt trận và các tổ chức thành viên ở cơ sở cùng ghi việc đã làm, cùng xác nhận, cùng ra số liệu.',
    en: 'Where the police, the Front and its member organisations record what was done, confirm it together and share the same figures.'
  },
  promiseRecords: { vi: 'Việc đã làm thì được ghi', en: 'What was done is on record' },
  promiseRecordsWords: {
    vi: 'Mỗi buổi tuyên truyền, đợt phát động, diễn đàn, mô hình, lớp học là một bản ghi có nơi, ngày, đơn vị thực hiện và căn cứ.',
    en: 'Each session, drive, forum, model and class is one record with its place, day, hosts and paper.'
  },
  promiseFigures: { vi: 'Số liệu mở ra được', en: 'Figures open' },
  promiseFiguresWords: {
    vi: 'Không ai gõ số vào báo cáo. Mỗi con số dẫn về đúng những bản ghi làm nên nó, và nói rõ cách tính.',
    en: 'Nobody types a figure. Each one leads to exactly the records behind it and says how it is counted.'
  },
  promisePrivacy: { vi: 'Không có hồ sơ cá nhân', en: 'No personal files' },
  promisePrivacyWords: {
    vi: 'Hệ thống giữ hoạt động và số đếm, không giữ hồ sơ người dân và không tra cứu được người dân.',
    en: 'Activities and counts are kept; nobody can be looked up.'
  },
  signInFirst: { vi: 'Đăng nhập để làm việc', en: 'Sign in to work' },
  month: { vi: 'Tháng này', en: 'This month' },
  year: { vi: 'Năm nay', en: 'This year' },
  soFar: { vi: '{window}, tính đến nay', en: '{window}, so far' },
  allFigures: { vi: 'Xem mọi chỉ tiêu', en: 'See all indicators' },
  waits: { vi: 'Việc đang chờ', en: 'What waits for you' },
  drafts: { vi: 'Bản nháp của tôi', en: 'My drafts' },
  savedAt: { vi: 'lưu lúc {moment}', en: 'saved {moment}' },
  latest: { vi: 'Bản ghi mới nhất', en: 'Latest records' },
  allRecords: { vi: 'Xem mọi bản ghi', en: 'See all records' },
  write: { vi: 'Ghi việc vừa làm', en: 'Record what was done' },
  writeOther: { vi: 'Việc khác…', en: 'Something else…' },
  look: { vi: 'Mở xem', en: 'Open' }
} as const;
