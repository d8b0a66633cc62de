export const notices = {
  title: { vi: 'Thông báo', en: 'Notices' },
  link: { vi: 'Thông báo', en: 'Notices' },
  unreadCount: { vi: '{count} chưa đọc', en: '{count} unread' },
  lead: {
    vi: 'Những việc mới đang chờ bạn, gộp theo lý do. Việc đã xong tự mất khỏi đây.',
    en: 'What newly waits for you, by reason. What is done disappears by itself.'
  },
  none: { vi: 'Không có thông báo nào.', en: 'There are no notices.' },
  noneWords: {
    vi: 'Khi có việc chờ bạn, thông báo hiện ở đây trong vòng một phút.',
    en: 'When something waits for you, it shows here within a minute.'
  },
  group: { vi: '{reason}: {total} việc', en: '{reason}: {total}' },
  unread: { vi: '{count} mới', en: '{count} new' },
  last: { vi: 'gần nhất {moment}', en: 'last {moment}' },
  markRead: { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  markedRead: { vi: 'Đã đánh dấu đã đọc.', en: 'Marked as read.' },

  mailSubject: { vi: 'Toàn Dân: có {count} việc đang chờ bạn', en: 'Toàn Dân: {count} waiting for you' },
  mailText: {
    vi: 'Có {count} việc đang chờ bạn trên hệ thống Toàn Dân.\n\nMở danh sách việc: {base}/viec\n\nThư này cố ý không có nội dung. Đổi cách nhận hoặc bỏ địa chỉ này: {base}/toi',
    en: '{count} things wait for you on Toàn Dân.\n\nOpen the work list: {base}/viec\n\nThis mail says no more on purpose. Change or remove this address: {base}/toi'
  },
  codeSubject: { vi: 'Toàn Dân: mã xác nhận địa chỉ thư', en: 'Toàn Dân: code for your mail address' },
  codeText: {
    vi: 'Mã xác nhận địa chỉ thư của bạn: {code}\n\nMã dùng được trong 30 phút. Nếu không phải bạn yêu cầu, hãy bỏ qua thư này.',
    en: 'The code that verifies your mail address: {code}\n\nIt is good for 30 minutes. If you did not ask for it, do nothing.'
  },

  ways: { vi: 'Cách nhận thông báo', en: 'How you are told' },
  waysWords: {
    vi: 'Trên trang này luôn có thông báo. Thư và thông báo đẩy chỉ nói có bao nhiêu việc đang chờ, không nói việc gì.',
    en: 'Notices always stand on these pages. Mail and push say only how much waits, never what.'
  },
  mail: { vi: 'Thư điện tử', en: 'Mail' },
  mailOff: {
    vi: 'Máy chủ chưa được cài đặt gửi thư. Hãy hỏi người quản trị.',
    en: 'The server is not set up to send mail. Ask the administrator.'
  },
  address: { vi: 'Địa chỉ thư', en: 'Mail address' },
  addressWrong: {
    vi: 'Địa chỉ thư chưa đúng. Hãy ghi như can.bo@example.vn.',
    en: 'This is no mail address. Write it like official@example.vn.'
  },
  sendCode: { vi: 'Gửi mã xác nhận', en: 'Send a code' },
  codeSent: {
    vi: 'Đã gửi mã đến địa chỉ đó. Hãy ghi mã vào ô dưới đây.',
    en: 'A code was sent. Write it below.'
  },
  code: { vi: 'Mã trong thư', en: 'Code from the mail' },
  confirmCode: { vi: 'Xác nhận địa chỉ', en: 'Verify the address' },
  verified: { vi: 'Thư gửi đến {mail}.', en: 'Mail goes to {mail}.' },
  verifiedDone: { vi: 'Địa chỉ thư đã được xác nhận.', en: 'The address is verified.' },
  waitsForCode: { vi: 'Địa chỉ {mail} đang chờ mã xác nhận.', en: 'The address {mail} waits for its code.' },
  forget: { vi: 'Bỏ địa chỉ này', en: 'Remove the address' },
  forgotten: { vi: 'Đã bỏ địa chỉ thư.', en: 'The address was removed.' },
  when: { vi: 'Khi nào gửi thư', en: 'When to send mail' },
  when_none: { vi: 'Không gửi', en: 'Never' },
  'when_at-once': {
    vi: 'Ngay khi có việc (nhiều nhất 10 phút một thư)',
    en: 'At once (no more than one in ten minutes)'
  },
  when_daily: { vi: 'Mỗi sáng một thư', en: 'Once each morning' },
  save: { vi: 'Lưu lựa chọn', en: 'Save' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },

  push: { vi: 'Thông báo đẩy trên thiết bị này', en: 'Push on this device' },
  pushWords: {
    vi: 'Trình duyệt báo ngay cả khi trang đang đóng. Đăng xuất là hết nhận.',
    en: 'The browser tells you even while the page is closed. Signing out ends it.'
  },
  pushOn: { vi: 'Bật trên thiết bị này', en: 'Turn on here' },
  pushOnDone: { vi: 'Đã bật thông báo đẩy trên thiết bị này.', en: 'Push is on for this device.' },
  pushNeedsScript: {
    vi: 'Cần trình duyệt có thông báo đẩy và JavaScript.',
    en: 'Needs a browser with push messages, and JavaScript.'
  },
  pushDenied: {
    vi: 'Trình duyệt không cho phép thông báo.',
    en: 'The browser does not allow notifications.'
  },
  pushFailed: { vi: 'Chưa bật được. Hãy thử lại.', en: 'It could not be turned on. Try again.' },
  devices: { vi: 'Thiết bị đang nhận', en: 'Devices that are told' },
  noDevices: { vi: 'Chưa có thiết bị nào.', en: 'None yet.' },
  device: { vi: '{label}, bật ngày {day}', en: '{label}, since {day}' },
  removeDevice: { vi: 'Tắt', en: 'Turn off' },
  pushTitle: { vi: 'Toàn Dân', en: 'Toàn Dân' },
  pushBody: { vi: 'Có việc đang chờ bạn', en: 'Something waits for you' },

  failed: { vi: 'Thông báo chưa gửi được', en: 'Messages that could not be sent' },
  failedNone: { vi: 'Không có lần gửi nào bị lỗi.', en: 'None has failed.' },
  failedState: { vi: 'Tình trạng', en: 'State' },
  failedAgain: { vi: 'sẽ gửi lại', en: 'will be tried again' },
  failedForGood: { vi: 'đã thôi sau {count} lần', en: 'given up after {count} tries' },
  failedChannel: { vi: 'Cách gửi', en: 'Way' },
  failedTrouble: { vi: 'Mã lỗi', en: 'Code' },
  failedAt: { vi: 'Lúc', en: 'At' },
  channel_mail: { vi: 'thư', en: 'mail' },
  channel_push: { vi: 'đẩy', en: 'push' }
} as const;
