export const work = {
  title: { vi: 'Việc đang chờ', en: 'What waits for you' },
  lead: {
    vi: 'Mọi việc đang chờ bạn, theo từng lý do. Việc có hạn gần nhất đứng trước.',
    en: 'All that waits for you, by reason. The nearest deadline comes first.'
  },
  nothing: { vi: 'Không có việc nào đang chờ.', en: 'Nothing is waiting.' },
  nothingWords: {
    vi: 'Khi có việc cần xác nhận, cần sửa hoặc đến hạn, việc đó hiện ở đây và trên trang chủ.',
    en: 'What is to be confirmed, to be mended or due will stand here and on the home page.'
  },
  link: { vi: 'Việc', en: 'Work' },
  waiting: { vi: '{count} việc đang chờ', en: '{count} waiting' },
  parts: { vi: 'Các phần của trang', en: 'Parts of the page' },
  until: { vi: 'hạn {day}', en: 'due {day}' },
  late: { vi: 'quá hạn từ {day}', en: 'overdue since {day}' },
  all: { vi: 'Xem cả {count} việc', en: 'See all {count}' },
  more: {
    vi: 'Còn {count} việc nữa, hiện ra khi xong những việc trên.',
    en: '{count} more, shown once those above are done.'
  }
} as const;
