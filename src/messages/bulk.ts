export const bulk = {
  tick: { vi: 'Chọn', en: 'Choose' },
  tickOne: { vi: 'Chọn: {title}', en: 'Choose: {title}' },
  tickAll: { vi: 'Chọn tất cả', en: 'Choose all' },
  tickNone: { vi: 'Bỏ chọn tất cả', en: 'Choose none' },
  title: { vi: 'Xác nhận nhiều bản ghi', en: 'Confirm several' },
  words: {
    vi: 'Đánh dấu những bản ghi bên bạn đã cùng thực hiện rồi xác nhận một lần.',
    en: 'Tick what your side took part in, then confirm it all at once.'
  },
  confirm: { vi: 'Xác nhận các mục đã chọn', en: 'Confirm the chosen ones' },
  reject: { vi: 'Không xác nhận các mục đã chọn', en: 'Do not confirm the chosen ones' },
  reason: { vi: 'Lý do chung cho các mục đã chọn', en: 'One reason for all of them' },
  reasonMissing: {
    vi: 'Chưa có lý do. Hãy ghi vì sao bên bạn không xác nhận; lý do được ghi vào từng bản ghi.',
    en: 'The reason is missing. Say why your side does not confirm; it goes into each record.'
  },
  noneTicked: {
    vi: 'Chưa chọn bản ghi nào. Hãy trở lại danh sách, đánh dấu rồi xác nhận.',
    en: 'Nothing was chosen. Go back to the list, tick and confirm.'
  },
  done: { vi: 'Đã xác nhận: {count}', en: 'Confirmed: {count}' },
  doneRejected: { vi: 'Đã ghi là không xác nhận: {count}', en: 'Recorded as not confirmed: {count}' },
  refused: { vi: 'Chưa thực hiện được: {count}', en: 'Not done: {count}' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  outcome_done: { vi: 'Đã thực hiện', en: 'Done' },
  outcome_known: { vi: 'Đã thực hiện trước đó', en: 'Done before' },
  outcome_refused: { vi: 'Chưa thực hiện', en: 'Not done' },
  again: { vi: 'Làm lại với các bản ghi chưa thực hiện', en: 'Try again with those not done' },
  back: { vi: 'danh sách', en: 'the list' }
} as const;
