/** What the two sides say to each other about a record. */
export const exchange = {
  counter: { vi: 'Sửa rồi xác nhận', en: 'Mend, then confirm' },
  counterTitle: { vi: 'Sửa rồi xác nhận', en: 'Mend, then confirm' },
  counterLead: {
    vi: 'Sửa những chỗ bên bạn biết khác rồi ghi lý do. Bên chủ trì thấy hai bản cạnh nhau, lấy theo bản của bạn hoặc giữ nguyên; trong lúc chờ, hoạt động chưa được tính.',
    en: 'Mend what your side knows otherwise and say why. The host sees both versions, takes yours over or keeps its own; until then the activity does not count.'
  },
  counterReason: { vi: 'Vì sao sửa', en: 'Why it is mended' },
  counterSend: { vi: 'Gửi bản sửa', en: 'Send this version' },
  reasonMissing: {
    vi: 'Chưa có lý do. Hãy ghi vì sao bên bạn sửa.',
    en: 'The reason is missing. Say why your side mends it.'
  },
  countered: {
    vi: 'Đã gửi bản sửa; đang chờ bên chủ trì trả lời',
    en: 'Your version is sent and waits for the host'
  },
  versions: { vi: 'Hai bản của hoạt động này', en: 'Two versions of this activity' },
  versionsLead: {
    vi: '{party} đề nghị sửa lúc {at}; khác nhau {count} chỗ.',
    en: '{party} wants it otherwise ({at}); differences: {count}.'
  },
  reason: { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  field: { vi: 'Mục', en: 'Field' },
  ours: { vi: 'Bản đã ghi ({party})', en: 'As recorded ({party})' },
  theirs: { vi: 'Bản sửa ({party})', en: 'Counter-entry ({party})' },
  differs: { vi: 'khác', en: 'differs' },
  empty: { vi: '(để trống)', en: '(empty)' },
  accept: { vi: 'Lấy theo bản sửa', en: 'Take over their version' },
  acceptWords: {
    vi: 'Lấy theo bản sửa thì hoạt động coi như đã được bên phối hợp xác nhận và được tính một lần.',
    en: 'Once taken over, the activity is confirmed by the other side and counts once.'
  },
  keep: { vi: 'Giữ nguyên bản đã ghi', en: 'Keep it as recorded' },
  keepWords: {
    vi: 'Bên phối hợp sẽ đọc lý do và được mời xác nhận lại.',
    en: 'The other side reads the reason and is asked again.'
  },
  accepted: {
    vi: 'Đã lấy theo bản sửa; hoạt động được tính từ bây giờ',
    en: 'Their version is taken over; the activity counts from now on'
  },
  kept: {
    vi: 'Đã giữ nguyên, bên phối hợp được mời xác nhận lại',
    en: 'Kept; the other side is asked again'
  },
  waitsForHost: {
    vi: 'Bản sửa đang chờ bên chủ trì trả lời. Trong lúc chờ, bên bạn vẫn có thể xác nhận bản đã ghi, sửa lại hoặc không xác nhận.',
    en: 'Your version waits for the host. Meanwhile your side may still confirm what is recorded, mend again or reject.'
  },
  discussion: { vi: 'Trao đổi giữa hai bên', en: 'What the sides say' },
  remark: { vi: 'Viết trao đổi', en: 'Write a remark' },
  remarkHelp: {
    vi: 'Hai bên cùng đọc được và lời đã viết được giữ lại. Chỉ viết về hoạt động; không ghi họ tên, số giấy tờ hay chuyện riêng của người dân. Tối đa 1.000 chữ cái.',
    en: 'Both sides read it, and it is kept. Write about the activity only; no names, identity numbers or private matters of citizens. At most 1,000 letters.'
  },
  send: { vi: 'Gửi trao đổi', en: 'Send' },
  said: { vi: 'Đã gửi trao đổi', en: 'The remark is sent' },
  asRecorded: { vi: 'Đúng như đã ghi', en: 'It is as recorded' },
  hintsWords: {
    vi: 'Nếu số đúng, hãy bấm “Đúng như đã ghi”; nếu sai, hãy đính chính. Chưa trả lời thì trước khi ban hành báo cáo sẽ được hỏi lại.',
    en: 'If it is right, press “It is as recorded”; if not, correct it. Unanswered, it is asked again before a report is issued.'
  },
  followed: { vi: 'Cần theo dõi', en: 'To follow up' },
  follow: { vi: 'Đánh dấu cần theo dõi', en: 'Mark for follow-up' },
  unfollow: { vi: 'Bỏ đánh dấu theo dõi', en: 'Remove the mark' },
  followDone: { vi: 'Đã đánh dấu cần theo dõi', en: 'Marked for follow-up' },
  unfollowDone: { vi: 'Đã bỏ đánh dấu theo dõi', en: 'The mark is removed' },
  onlyFollowed: { vi: 'Theo dõi', en: 'Follow-up' }
} as const;
