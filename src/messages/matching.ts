export const matching = {
  title: { vi: 'Bản ghi có thể trùng', en: 'Records that may be one event' },
  lead: {
    vi: 'Hai bên có thể đã cùng ghi một hoạt động. Xem hai bản cạnh nhau rồi quyết định; quyết định nào cũng hoàn tác được.',
    en: 'Both sides may have recorded one event. Look at the two side by side and decide; either can be undone.'
  },
  none: { vi: 'Không có cặp nào đang chờ quyết định.', en: 'No pair waits for a decision.' },
  noneWords: {
    vi: 'Khi hai bản ghi cùng xã gần như giống nhau, cặp đó hiện ở đây.',
    en: 'When two records of one commune are nearly the same, the pair stands here.'
  },
  count: { vi: '{count} cặp', en: '{count} pairs' },
  why: { vi: 'Vì sao nghi trùng', en: 'Why they may be one' },
  field: { vi: 'Mục', en: 'Field' },
  record: { vi: 'Bản của {party}', en: 'Recorded by {party}' },
  nth: { vi: 'Bản {nth}: {party}', en: 'Record {nth}: {party}' },
  open: { vi: 'Mở bản ghi này', en: 'Open this record' },
  differs: { vi: 'khác nhau', en: 'differs' },
  empty: { vi: '(để trống)', en: '(empty)' },
  which: { vi: 'Giữ bản nào khi gộp', en: 'Which one stands when merged' },
  whichHelp: {
    vi: 'Bản được giữ là bản tính số liệu; bản kia vẫn còn trong lịch sử.',
    en: 'The one kept is counted; the other stays in the history.'
  },
  merge: { vi: 'Gộp làm một', en: 'Merge into one' },
  part: { vi: 'Là hai hoạt động khác nhau', en: 'They are two events' },
  tick: { vi: 'Chọn cặp {nth}: {title}', en: 'Choose pair {nth}: {title}' },
  tickShort: { vi: 'Chọn để gộp nhiều cặp một lần', en: 'Choose, to merge several at once' },
  mergeTicked: { vi: 'Gộp các cặp đã chọn', en: 'Merge the chosen pairs' },
  mergeTickedWords: {
    vi: 'Mỗi cặp giữ bản được ghi trước.',
    en: 'Of each pair the one that was recorded first is kept.'
  },
  noneTicked: { vi: 'Chưa chọn cặp nào.', en: 'No pair is chosen.' },
  merged: { vi: 'Đã gộp làm một; hoạt động được tính một lần.', en: 'Merged; the event counts once.' },
  mergedMany: { vi: 'Đã gộp {count} cặp.', en: '{count} pairs were merged.' },
  parted: {
    vi: 'Đã ghi nhận là hai hoạt động khác nhau; mỗi hoạt động được tính riêng.',
    en: 'They are told apart; each of them counts.'
  },
  reopened: { vi: 'Cặp này được mở lại để xem xét.', en: 'The pair may be looked at again.' },
  sameEvent: { vi: 'Cùng một hoạt động', en: 'The same event' },
  mergedInto: { vi: 'Đã gộp vào', en: 'Merged into' },
  mergedFrom: { vi: 'Gộp từ', en: 'Merged from' },
  apartFrom: { vi: 'Là hoạt động khác với', en: 'Not the same event as' },
  maybe: { vi: 'Có thể trùng với bản ghi khác', en: 'May be the same event as another record' },
  compare: { vi: 'Xem hai bản cạnh nhau', en: 'See the two side by side' },
  undo: { vi: 'Tách ra', en: 'Part again' },
  undoHeard: { vi: 'Tách ra: {title}', en: 'Part again: {title}' },
  reopen: { vi: 'Xem lại cặp này', en: 'Look at this pair again' },
  reopenHeard: { vi: 'Xem lại cặp này: {title}', en: 'Look at this pair again: {title}' }
} as const;
