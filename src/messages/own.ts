export const own = {
  title: { vi: 'Cài đặt của tôi', en: 'My settings' },
  link: { vi: 'Của tôi', en: 'Mine' },
  lead: {
    vi: 'Thông báo, thiết bị và lịch của bạn. Chỉ bạn thấy trang này.',
    en: 'Your notices, devices and calendar. Only you see this page.'
  },
  calendar: { vi: 'Lịch kế hoạch của đơn vị', en: 'Calendar of the unit’s plans' },
  calendarWords: {
    vi: 'Chương trình lịch trên máy tính hoặc điện thoại đọc được kế hoạch của đơn vị qua một địa chỉ bí mật. Lịch chỉ có tên việc, loại, nơi và ngày.',
    en: 'A calendar program reads the unit’s plans from a secret address. It holds title, kind, place and days only.'
  },
  calendarOpen: {
    vi: 'Địa chỉ lịch đang mở, tạo ngày {day}.',
    en: 'The calendar address is open, made on {day}.'
  },
  calendarClosed: { vi: 'Chưa có địa chỉ lịch.', en: 'There is no calendar address.' },
  calendarMake: { vi: 'Tạo địa chỉ lịch', en: 'Make a calendar address' },
  calendarRenew: { vi: 'Đổi địa chỉ mới', en: 'Make a new address' },
  calendarEnd: { vi: 'Thu hồi địa chỉ', en: 'End the address' },
  calendarMade: { vi: 'Địa chỉ lịch mới', en: 'The new calendar address' },
  calendarMadeWords: {
    vi: 'Chép ngay: địa chỉ chỉ hiện một lần này. Ai có địa chỉ thì đọc được lịch; lộ thì đổi địa chỉ mới.',
    en: 'Copy it now: it is shown this once. Whoever has it can read the calendar; should it leak, make a new one.'
  },
  calendarEnded: { vi: 'Địa chỉ lịch đã thu hồi.', en: 'The calendar address has ended.' },
  calendarRelative: {
    vi: 'Máy chủ chưa đặt TOANDAN_ADDRESS: hãy thêm tên máy chủ vào trước địa chỉ này.',
    en: 'The server has no TOANDAN_ADDRESS: put the server’s name before this address.'
  }
} as const;
