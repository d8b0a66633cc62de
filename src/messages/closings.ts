/** Windows that communes have closed, and who accepted it. */
export const closings = {
  title: { vi: 'Chốt sổ', en: 'Closings' },
  lead: {
    vi: 'Xã chốt sổ khi phía mình đã ghi đủ một kỳ; lãnh đạo duyệt. Sau khi chốt, việc ghi thêm vào kỳ đó cần lý do vào sổ muộn, trừ khi lãnh đạo mở lại sổ.',
    en: 'A commune closes a window once its side has recorded all of it; a leader accepts. From then on an entry in it needs a reason for being late, unless a leader opens it again.'
  },
  link: { vi: 'Xem các kỳ đã chốt sổ', en: 'See the closings' },
  none: { vi: 'Chưa có xã nào trong địa bàn chốt sổ', en: 'No commune of the area has closed a window' },
  waiting: { vi: 'Chờ duyệt', en: 'To accept' },
  rest: { vi: 'Đã duyệt, đang mở lại', en: 'Accepted, or open again' },
  side_police: { vi: 'Công an', en: 'Police' },
  side_front: { vi: 'Mặt trận', en: 'Front' },
  stands_submitted: { vi: 'Đã chốt, chờ duyệt', en: 'Closed, to be accepted' },
  stands_accepted: { vi: 'Đã chốt, đã duyệt', en: 'Closed and accepted' },
  'stands_open-again': { vi: 'Đang mở lại', en: 'Open again' },
  'stands_closed-again': { vi: 'Hết hạn mở lại, đã đóng', en: 'Closed again' },
  byOn: { vi: '{name}, {at}', en: '{name}, {at}' },
  openUntil: { vi: 'mở đến hết {day}: {reason}', en: 'open until {day}: {reason}' },
  accept: { vi: 'Duyệt', en: 'Accept' },
  accepted: { vi: 'Đã duyệt chốt sổ', en: 'The closing is accepted' },
  reopen: { vi: 'Mở lại sổ', en: 'Open again' },
  reopened: { vi: 'Đã mở lại sổ', en: 'The window is open again' },
  reopenWords: {
    vi: 'Đến hết ngày này, việc ghi vào kỳ không bị coi là muộn; sau đó sổ đóng như trước.',
    en: 'Until then entries in it are not late; afterwards it is closed as before.'
  },
  until: { vi: 'Mở đến hết ngày', en: 'Open until' },
  unit: { vi: 'Xã', en: 'Commune' }
} as const;
