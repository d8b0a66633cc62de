export const pagesRecords = {
  group_outreach: { vi: 'Tuyên truyền, phát động, lắng nghe', en: 'Outreach and listening' },
  group_information: { vi: 'Thông tin, truyền thông, văn bản', en: 'Information and papers' },
  group_movement: { vi: 'Phong trào và mô hình', en: 'Movement and models' },
  group_capacity: { vi: 'Lực lượng và tập huấn', en: 'Forces and training' },
  group_justice: { vi: 'Tin từ nhân dân, hòa giải, cảm hóa', en: 'Tips, mediation, guidance' },
  group_recognition: { vi: 'Sơ kết, xếp loại, khen thưởng', en: 'Reviews, ratings, awards' },
  chooseKind: { vi: 'Ghi mới', en: 'New record' },
  chooseKindLead: {
    vi: 'Chọn loại việc đã làm. Mỗi bản ghi là một việc, ở một nơi, trong một ngày.',
    en: 'Choose what was done. One record is one thing, at one place, on one day.'
  },
  writeKind: { vi: 'Ghi: {kind}', en: 'Record: {kind}' },
  saveDraft: { vi: 'Lưu nháp', en: 'Save as draft' },
  discardDraft: { vi: 'Bỏ bản nháp này', en: 'Discard this draft' },
  draftSaved: { vi: 'Đã lưu nháp', en: 'Draft saved' },
  draftSavedWords: {
    vi: 'Chỉ bạn xem được bản nháp này; khi ghi xong nó sẽ tự mất đi.',
    en: 'Only you can see this draft; it disappears once it is recorded.'
  },
  draftGone: {
    vi: 'Bản nháp này không còn, hoặc không phải của bạn. Dưới đây là phiếu mới.',
    en: 'This draft is gone or is not yours. A new form is below.'
  },
  draftNeedsUnit: {
    vi: 'Hãy chọn địa bàn trước khi lưu nháp.',
    en: 'Choose the place before saving a draft.'
  },
  repeat: { vi: 'Lặp lại bản ghi này', en: 'Repeat this record' },
  repeatShort: { vi: 'Lặp\u00A0lại', en: 'Repeat' },
  writeAlike: { vi: 'Ghi tiếp buổi tương tự', en: 'Record another like it' },
  writeOther: { vi: 'Ghi việc khác', en: 'Record something else' },
  repeated: { vi: 'Phiếu mới, chép từ bản ghi trước', en: 'A new form, copied from an earlier record' },
  repeatedFrom: { vi: 'Chép từ', en: 'Copied from' },
  repeatedWords: {
    vi: 'Ngày là hôm nay; các con số và văn bản làm căn cứ để trống, hãy ghi của lần này.',
    en: 'The day is today; numbers and the source document are empty: fill in those of this time.'
  },
  recorded: { vi: 'Đã ghi', en: 'Recorded' },
  recordedWords: {
    vi: 'Bản ghi đã vào số liệu của địa bàn.',
    en: 'The record is in the figures of the place.'
  },
  recordedWaits: {
    vi: 'Bản ghi chờ bên phối hợp xác nhận; từ khi xác nhận mới được tính.',
    en: 'The record waits for the other side and counts once it is confirmed.'
  },
  hints: { vi: 'Nên xem lại', en: 'Worth another look' },
  corrected: { vi: 'Đã ghi bản đính chính', en: 'The correction is recorded' },
  withdrawnDone: { vi: 'Đã rút bản ghi', en: 'The record is withdrawn' },
  confirmedDone: {
    vi: 'Đã xác nhận; hoạt động được tính từ bây giờ',
    en: 'Confirmed; it counts from now on'
  },
  rejectedDone: { vi: 'Đã ghi là không xác nhận', en: 'Recorded as not confirmed' },
  stepTakenBack: { vi: 'Đã rút bước ghi nhầm', en: 'The step is taken back' },
  actTakeBack: { vi: 'Rút bước ghi nhầm: {step}', en: 'Take back the step: {step}' },
  actTakeBackWords: {
    vi: 'Bước này không tính nữa, những gì nó đổi trở lại như trước; lịch sử vẫn còn.',
    en: 'It no longer counts, and what it changed goes back to what was before. Its history stays.'
  },
  stepDone: { vi: 'Đã ghi bước tiếp theo', en: 'The step is recorded' },
  facts: { vi: 'Nội dung bản ghi', en: 'What is on record' },
  counted: { vi: 'Được tính trong số liệu', en: 'Counted in the figures' },
  steps: { vi: 'Vòng đời', en: 'Life so far' },
  act: { vi: 'Việc có thể làm', en: 'What you can do' },
  actConfirm: { vi: 'Xác nhận phối hợp', en: 'Confirm' },
  actConfirmWords: {
    vi: 'Bên bạn được ghi là cùng thực hiện. Xác nhận thì hoạt động được tính một lần cho cả hai bên.',
    en: 'Your side is named as a co-host. Once confirmed the activity counts once, for both.'
  },
  actReject: { vi: 'Không xác nhận', en: 'Do not confirm' },
  actCorrect: { vi: 'Đính chính', en: 'Correct' },
  actWithdraw: { vi: 'Rút bản ghi', en: 'Withdraw' },
  actWithdrawWords: {
    vi: 'Dùng khi ghi nhầm hoặc ghi trùng. Bản ghi không tính nữa, nhưng lịch sử vẫn còn.',
    en: 'For a record made by mistake or twice. It no longer counts, and its history stays.'
  },
  actStep: { vi: 'Ghi bước tiếp theo', en: 'Record the next step' },
  step: { vi: 'Bước', en: 'Step' },
  stepDay: { vi: 'Ngày', en: 'Day' },
  stepValues: { vi: 'Thay đổi kèm theo bước này', en: 'What changed with this step' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHelp: {
    vi: 'Người đọc sau này sẽ thấy lý do trong lịch sử bản ghi.',
    en: 'Later readers see it in the history of the record.'
  },
  correctTitle: { vi: 'Đính chính bản ghi', en: 'Correct a record' },
  correctLead: {
    vi: 'Sửa chỗ sai rồi ghi lý do. Giá trị cũ vẫn xem được trong lịch sử.',
    en: 'Mend what is wrong and say why. The old values stay in view.'
  },
  reasonMissing: {
    vi: 'Chưa có lý do. Hãy ghi vì sao đính chính.',
    en: 'The reason is missing. Say why it is corrected.'
  },
  content: { vi: 'Nội dung', en: 'What was done' },
  outside: {
    vi: 'Việc này nằm ngoài địa bàn hoặc phần việc của bạn, nên chưa ghi gì. Hãy kiểm tra lại nơi và bản ghi đã chọn.',
    en: 'This lies outside your area or your part, so nothing was written. Check the place and the record chosen.'
  },
  keyNumber: { vi: 'Mã bản ghi', en: 'Record id' },
  noActs: { vi: 'Bạn chỉ xem được bản ghi này.', en: 'You can read this record only.' },
  kindReference: { vi: 'Căn cứ tính', en: 'Why it counts' },
  page: { vi: '{from}–{to} trong {count} bản ghi', en: '{from}–{to} of {count} records' },
  waitsFor: { vi: 'Đang chờ xác nhận của', en: 'Waits to be confirmed by' },
  status_recorded: { vi: 'Còn hiệu lực', en: 'In force' },
  status_rejected: { vi: 'Bên kia không xác nhận', en: 'Not confirmed by the other side' },
  status_merged: { vi: 'Đã gộp', en: 'Merged' },
  status_withdrawn: { vi: 'Đã rút', en: 'Withdrawn' }
} as const;
