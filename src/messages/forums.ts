export const forums = {
  title: { vi: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”', en: 'Listening forums' },
  lead: {
    vi: 'Nơi nhân dân hỏi, góp ý; Công an và Mặt trận trả lời, hứa và làm. Ai cũng xem được, không cần đăng nhập.',
    en: 'Where people ask and the police and the Front answer, promise and do. Open to everybody, without a sign-in.'
  },
  short: { vi: 'Diễn đàn', en: 'Forums' },
  none: { vi: 'Chưa có diễn đàn nào được thông báo.', en: 'No forum has been announced yet.' },
  fromRecording: {
    vi: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”: thông báo, nhận câu hỏi, ghi tại chỗ, theo dõi lời hứa',
    en: 'Listening forums: announce, take questions, note in the room, follow promises'
  },
  announceIt: { vi: 'Thông báo diễn đàn', en: 'Announce a forum' },
  announceLead: {
    vi: 'Thông báo hiện ngay cho mọi người. Không ghi tên người ở bất kỳ ô nào.',
    en: 'Everybody sees it at once. Name no person in any field.'
  },
  inUnit: { vi: 'Tổ chức tại xã', en: 'Held in' },
  state_announced: { vi: 'Sắp tổ chức', en: 'Announced' },
  state_held: { vi: 'Đã đến ngày, chưa kết thúc', en: 'Being held' },
  state_closed: { vi: 'Đã kết thúc', en: 'Closed' },
  state_cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  promise_kept: { vi: 'Đã thực hiện', en: 'Kept' },
  'promise_on-the-way': { vi: 'Đang thực hiện', en: 'On the way' },
  'promise_past-date': { vi: 'Quá hạn', en: 'Past its date' },
  promise_contested: { vi: 'Người hỏi phản hồi chưa xong', en: 'Contested' },
  lineCounts: {
    vi: '{opinions} ý kiến · {promises} lời hứa, {kept} đã thực hiện',
    en: '{opinions} opinions · {promises} promises, {kept} kept'
  },
  when: { vi: 'Thời gian', en: 'When' },
  whenWords: { vi: '{begins} – {ends}, ngày {day}', en: '{begins} – {ends}, {day}' },
  where: { vi: 'Địa điểm', en: 'Where' },
  topics: { vi: 'Nội dung', en: 'Topics' },
  hosts: { vi: 'Chủ trì', en: 'Host' },
  coHosts: { vi: 'Phối hợp', en: 'With' },
  until: { vi: 'Nhận câu hỏi trước đến hết', en: 'Questions until' },
  notes: { vi: 'Lời nhắn', en: 'A word to you' },
  calendar: { vi: 'Thêm vào lịch (.ics)', en: 'Add to a calendar (.ics)' },
  share: { vi: 'Địa chỉ để chia sẻ', en: 'Address to share' },
  shareWords: {
    vi: 'Chép địa chỉ này gửi cho người khác. Địa chỉ không theo dõi ai.',
    en: 'Copy it for others. It follows nobody.'
  },
  cancelledWords: { vi: 'Diễn đàn này đã hủy. Lý do: {note}', en: 'This forum was cancelled: {note}' },
  changes: { vi: 'Những lần thay đổi thông báo', en: 'Changes of the announcement' },
  changedOn: { vi: '{day}: {note}', en: '{day}: {note}' },
  wasBefore: {
    vi: 'Trước đó: {begins} – {ends}, ngày {day}, tại {place}.',
    en: 'Before: {begins} – {ends}, {day}, at {place}.'
  },
  record: { vi: 'Bản ghi trong sổ', en: 'Record in the ledger' },
  recordWords: {
    vi: 'Diễn đàn đã vào sổ; số liệu của nó được đếm từ những gì đã ghi ở đây.',
    en: 'This forum is recorded; its numbers are counted from what was noted here.'
  },
  forumOfRecord: { vi: 'Diễn đàn của bản ghi này', en: 'The forum of this record' },
  ask: { vi: 'Gửi câu hỏi trước', en: 'Ask beforehand' },
  askWords: {
    vi: 'Không cần tài khoản. Chúng tôi không hỏi bạn là ai, không dùng cookie, không giữ địa chỉ mạng, chỉ giữ giờ gửi, không giữ phút.',
    en: 'No account. We do not ask who you are, set no cookie, keep no address, and only the hour of sending.'
  },
  askNoNames: {
    vi: 'Đừng nêu tên hay chi tiết làm lộ một người.',
    en: 'Do not name a person, nor tell what makes one known.'
  },
  askNoCrime: {
    vi: 'Đây không phải nơi tố giác tội phạm. Việc khẩn cấp gọi 113. Báo tin kín:',
    en: 'This is no place to report a crime. In an emergency call 113. In confidence:'
  },
  tips: { vi: 'trang Báo tin', en: 'the tips page' },
  askRules: { vi: 'Quy tắc duyệt câu hỏi', en: 'Rules of moderation' },
  askRead: {
    vi: 'Đơn vị chủ trì đọc trước, rồi đăng nguyên văn hoặc cho biết quy tắc nào làm cho không đăng được.',
    en: 'The host reads it first, then publishes it word for word or names the rule by which it is not.'
  },
  yourQuestion: { vi: 'Câu hỏi, góp ý của bạn', en: 'Your question' },
  yourQuestionHelp: { vi: 'Từ 10 đến 1.000 ký tự.', en: '10 to 1,000 characters.' },
  tooShort: {
    vi: 'Câu hỏi cần từ 10 đến 1.000 ký tự. Hãy viết thêm hoặc rút gọn.',
    en: 'It takes 10 to 1,000 characters. Write more, or less.'
  },
  trap: { vi: 'Để trống ô này', en: 'Leave this empty' },
  trapped: {
    vi: 'Một ô phải để trống đã có chữ, nên câu hỏi chưa được gửi. Hãy xóa ô đó rồi gửi lại.',
    en: 'A field that stays empty was filled in, so nothing was sent. Clear it and send again.'
  },
  askSend: { vi: 'Gửi câu hỏi', en: 'Send' },
  asked: { vi: 'Đã nhận câu hỏi của bạn', en: 'Your question was taken' },
  code: { vi: 'Mã theo dõi của bạn', en: 'Your code' },
  codeWords: {
    vi: 'Hãy chép lại mã này ngay. Mã chỉ hiện một lần; mất mã thì không ai tìm lại được.',
    en: 'Write it down now. It is shown this once, and nobody can find it again.'
  },
  follow: { vi: 'Theo dõi câu hỏi bằng mã', en: 'Follow a question' },
  followLead: {
    vi: 'Nhập mã 16 chữ số để biết câu hỏi của bạn đến đâu.',
    en: 'Type the code of 16 digits to learn what became of your question.'
  },
  followSend: { vi: 'Xem', en: 'Look' },
  standing_waiting: { vi: 'Đang chờ đơn vị chủ trì đọc.', en: 'It waits to be read by the host.' },
  standing_published: { vi: 'Đã đăng ở trang diễn đàn.', en: 'It is published on the page of the forum.' },
  standing_refused: { vi: 'Không đăng, theo quy tắc:', en: 'It is not published, by the rule:' },
  noAnswerYet: { vi: 'Chưa có trả lời.', en: 'There is no answer yet.' },
  contest: { vi: 'Việc này thực tế chưa xong', en: 'This is not done' },
  contestWords: {
    vi: 'Đơn vị báo đã thực hiện. Nếu bạn thấy chưa xong, hãy cho biết còn thiếu gì. Không nêu tên người.',
    en: 'The office says that it is done. If you see that it is not, say what is missing. Name no person.'
  },
  contestText: { vi: 'Còn thiếu gì?', en: 'What is missing?' },
  contestSend: { vi: 'Gửi phản hồi', en: 'Send' },
  contestTaken: {
    vi: 'Đã nhận phản hồi. Có người đọc rồi đăng ở trang lời hứa, và đơn vị phải trả lời.',
    en: 'It was taken. It is read, published on the page of the promise, and the office has to answer.'
  },
  opinions: { vi: 'Ý kiến và trả lời', en: 'Opinions and answers' },
  noOpinions: { vi: 'Chưa có ý kiến nào được đăng.', en: 'No opinion has been published yet.' },
  answered: { vi: 'Trả lời', en: 'Answer' },
  answeredInRoom: { vi: 'Trả lời tại chỗ', en: 'Answered in the room' },
  passedOnTo: { vi: 'Đã chuyển đến {to}', en: 'Passed on to {to}' },
  promisedBy: { vi: 'Lời hứa của {owner}, hạn {due}', en: 'Promised by {owner}, until {due}' },
  settledBy: { vi: 'Văn bản giải quyết', en: 'Deciding document' },
  settledDay: { vi: '{number}, ngày {day}', en: '{number} of {day}' },
  promises: { vi: 'Lời hứa', en: 'Promises' },
  allPromises: { vi: 'Mọi lời hứa', en: 'All promises' },
  promisesLead: {
    vi: 'Việc đã hứa tại các diễn đàn, theo thời hạn. Không xếp hạng xã nào.',
    en: 'What was promised at forums, by its day. No commune is ranked.'
  },
  noPromises: { vi: 'Chưa có lời hứa nào.', en: 'Nothing has been promised yet.' },
  promise: { vi: 'Lời hứa', en: 'Promise' },
  owner: { vi: 'Cơ quan chịu trách nhiệm', en: 'Office that answers for it' },
  due: { vi: 'Thời hạn', en: 'Due' },
  dueBefore: { vi: 'Thời hạn trước đó', en: 'Due before' },
  madeAt: { vi: 'Hứa tại', en: 'Made at' },
  asOpinion: { vi: 'Ý kiến nêu ra', en: 'What was asked' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  noProgress: { vi: 'Chưa có tin về tiến độ.', en: 'No progress has been told yet.' },
  doneOn: { vi: 'Báo xong ngày {day}', en: 'Told as done on {day}' },
  contested: { vi: 'Người hỏi phản hồi', en: 'Who asked says' },
  upheld: { vi: 'Đơn vị trả lời', en: 'The office answers' },
  reopened: { vi: 'Đơn vị mở lại lời hứa', en: 'The office takes it up again' },
  feedback: { vi: 'Phiếu lấy ý kiến', en: 'Feedback forms' },
  feedbackAsk: { vi: 'Bạn đã dự diễn đàn này?', en: 'Did you come to this forum?' },
  feedbackWords: {
    vi: 'Cho biết bạn có hài lòng không. Không ai biết bạn trả lời gì: hệ thống chỉ cộng vào tổng số. Vì không theo dõi ai, mỗi người hãy gửi một lần.',
    en: 'Say whether you are satisfied. Nobody learns your answer: it is added to a sum. As nobody is followed, please send it once.'
  },
  satisfied: { vi: 'Hài lòng', en: 'Satisfied' },
  notSatisfied: { vi: 'Chưa hài lòng', en: 'Not satisfied' },
  feedbackTaken: { vi: 'Cảm ơn bạn. Phiếu đã được cộng.', en: 'Thank you. It was added.' },
  rate: {
    vi: '{percent} % hài lòng: {satisfied} trên {back} phiếu trả lời ({out} phiếu phát ra)',
    en: '{percent} % satisfied: {satisfied} of {back} answers ({out} given out)'
  },
  noForms: { vi: 'Chưa có phiếu nào.', en: 'There is no form yet.' },
  rules: { vi: 'Quy tắc duyệt câu hỏi', en: 'Rules of moderation' },
  rulesLead: {
    vi: 'Câu hỏi và phản hồi được đăng nguyên văn, trừ khi phạm một trong các quy tắc dưới đây. Phê bình cơ quan không phải là lý do để không đăng.',
    en: 'Questions are published word for word unless one of these rules applies. Criticism of an office is no reason.'
  },
  rulesInstead: { vi: 'Bạn có thể', en: 'You can' },
  rulesReference: { vi: 'Căn cứ', en: 'Based on' },
  rulesHow: { vi: 'Cách làm', en: 'How it is done' },
  rulesHow1: {
    vi: 'Không có gì được đăng trước khi một cán bộ của đơn vị chủ trì đọc.',
    en: 'Nothing is published before an official of the host has read it.'
  },
  rulesHow2: {
    vi: 'Mỗi lần không đăng phải chọn một quy tắc; người hỏi thấy quy tắc đó khi nhập mã.',
    en: 'Whoever does not publish names a rule; the asker sees it by the code.'
  },
  rulesHow3: {
    vi: 'Lời không đăng bị hủy sau {refused} ngày; lời không ai đọc bị hủy {unread} ngày sau diễn đàn.',
    en: 'Refused words are destroyed after {refused} days; unread ones {unread} days after the forum.'
  },
  rulesHow4: {
    vi: 'Mỗi diễn đàn nhận nhiều nhất {hour} câu hỏi một giờ, để không phải theo dõi ai mà vẫn chống được phá hoại.',
    en: 'A forum takes at most {hour} questions an hour: a bound for everybody, so that nobody has to be followed.'
  },
  desk: { vi: 'Điều hành diễn đàn', en: 'Run the forum' },
  toDesk: { vi: 'Điều hành', en: 'Run it' },
  toRoom: { vi: 'Ghi ý kiến tại chỗ', en: 'Note in the room' },
  toChange: { vi: 'Sửa hoặc hủy', en: 'Change or cancel' },
  toPublic: { vi: 'Xem như người dân', en: 'As the public sees it' },
  change: { vi: 'Sửa thông báo', en: 'Change the announcement' },
  changeSend: { vi: 'Lưu thay đổi', en: 'Keep the change' },
  cancel: { vi: 'Hủy diễn đàn', en: 'Cancel the forum' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHelp: { vi: 'Mọi người sẽ thấy lý do này.', en: 'Everybody will see it.' },
  toModerate: { vi: 'Câu hỏi chờ duyệt', en: 'Questions to moderate' },
  nothingToModerate: { vi: 'Không có câu hỏi nào chờ duyệt.', en: 'No question waits.' },
  publish: { vi: 'Đăng nguyên văn', en: 'Publish it' },
  refuse: { vi: 'Không đăng', en: 'Do not publish' },
  byRule: { vi: 'Theo quy tắc', en: 'By the rule' },
  wordsGone: { vi: 'Lời đã được hủy theo thời hạn.', en: 'The words were destroyed in due time.' },
  roomOpinions: { vi: 'Ý kiến nêu tại chỗ, chưa đăng', en: 'Noted in the room, not published' },
  respond: { vi: 'Trả lời, chuyển hoặc hứa', en: 'Answer, pass on or promise' },
  respondSend: { vi: 'Ghi giải quyết', en: 'Note it' },
  noteIt: { vi: 'Ghi ý kiến', en: 'Note the opinion' },
  noteLead: {
    vi: 'Ghi nhanh từng ý kiến. Mất mạng vẫn ghi được, có mạng thì tự gửi.',
    en: 'Note each opinion as it is spoken. It works without a network and is sent by itself.'
  },
  noteCode: { vi: 'Mã cho người hỏi', en: 'Code for who asked' },
  noteCodeWords: {
    vi: 'Đọc mã này cho người hỏi chép lại, nếu họ muốn theo dõi: {code}',
    en: 'Read it to who asked, should they want to follow: {code}'
  },
  noteCodeTick: { vi: 'Người hỏi đã nhận mã', en: 'Who asked took the code' },
  noted: { vi: 'Đã ghi ý kiến', en: 'The opinion is noted' },
  notedHere: {
    vi: 'Ý kiến nằm trên máy này và tự gửi khi có mạng. Xem Hộp chờ gửi.',
    en: 'It lies on this device and is sent by itself once there is a network. See the outbox.'
  },
  notedSoFar: { vi: 'Đã ghi {count} ý kiến', en: '{count} opinions noted' },
  count: { vi: 'Số người dự và phiếu đếm được', en: 'Attendances and forms counted' },
  countSend: { vi: 'Lưu số đếm', en: 'Keep the count' },
  tally: { vi: 'Đã đếm được', en: 'Counted so far' },
  tallyPraise: { vi: 'Ghi nhận, biểu dương', en: 'Praise' },
  tallyCriticism: { vi: 'Góp ý, phê bình', en: 'Criticism' },
  tallyRequest: { vi: 'Kiến nghị, đề xuất', en: 'Requests' },
  tallyAnswered: { vi: 'Trả lời tại chỗ', en: 'Answered in the room' },
  tallyLater: { vi: 'Trả lời bằng văn bản', en: 'Answered in writing' },
  tallyPassedOn: { vi: 'Chuyển nơi có thẩm quyền', en: 'Passed on' },
  tallyPromised: { vi: 'Hứa giải quyết', en: 'Promised' },
  tallyUnanswered: { vi: 'Chưa trả lời', en: 'Unanswered' },
  close: { vi: 'Kết thúc và vào sổ', en: 'Close and record' },
  closeWords: {
    vi: 'Hệ thống ghi một bản ghi diễn đàn với các số trên, bên phối hợp xác nhận như mọi hoạt động chung. Sau đó không ghi thêm ý kiến được.',
    en: 'A record is made with these numbers, and the other side confirms it. After that no opinion can be added.'
  },
  lateReason: {
    vi: 'Lý do ghi muộn (chỉ khi kỳ đã chốt sổ)',
    en: 'Why it is late (only where the span is closed)'
  },
  contests: { vi: 'Phản hồi chờ duyệt', en: 'Objections to moderate' },
  papers: { vi: 'Văn bản', en: 'Documents' },
  minutes: { vi: 'Biên bản diễn đàn', en: 'Minutes' },
  closing: { vi: 'Báo cáo kết quả diễn đàn', en: 'Closing report' },
  tellProgress: { vi: 'Ghi tiến độ', en: 'Tell progress' },
  tellProgressText: { vi: 'Đang làm đến đâu', en: 'How far it has come' },
  tellDone: { vi: 'Báo đã thực hiện', en: 'Tell that it is done' },
  tellDoneText: { vi: 'Kết quả', en: 'Outcome' },
  tellDoneDay: { vi: 'Xong ngày', en: 'Done on' },
  answerContest: { vi: 'Trả lời phản hồi', en: 'Answer the objection' },
  answerContestText: { vi: 'Nội dung trả lời', en: 'The answer' },
  answerContestDue: { vi: 'Ngày hẹn mới', en: 'New day' },
  answerContestDueHelp: {
    vi: 'Có ngày hẹn mới thì lời hứa được mở lại và không còn tính là đã thực hiện. Để trống nếu đơn vị giữ kết quả đã báo.',
    en: 'With a new day the promise is open again and counts as kept no longer. Leave it empty to hold to what was told.'
  },
  answerContestSend: { vi: 'Gửi trả lời', en: 'Send the answer' },
  history: { vi: 'Mọi việc đã làm', en: 'All that was done' },
  did_announced: { vi: 'Thông báo diễn đàn', en: 'Announced' },
  did_changed: { vi: 'Sửa thông báo', en: 'Changed' },
  did_cancelled: { vi: 'Hủy diễn đàn', en: 'Cancelled' },
  did_counted: { vi: 'Ghi số đếm', en: 'Counted' },
  did_closed: { vi: 'Kết thúc, vào sổ', en: 'Closed and recorded' },
  did_asked: { vi: 'Nhận câu hỏi', en: 'A question came' },
  did_noted: { vi: 'Ghi ý kiến tại chỗ', en: 'Noted in the room' },
  did_published: { vi: 'Đăng câu hỏi', en: 'Published' },
  did_refused: { vi: 'Không đăng câu hỏi', en: 'Not published' },
  did_responded: { vi: 'Giải quyết ý kiến', en: 'Responded' },
  did_progressed: { vi: 'Ghi tiến độ lời hứa', en: 'Progress told' },
  did_done: { vi: 'Báo lời hứa đã thực hiện', en: 'Told as kept' },
  did_contested: { vi: 'Nhận phản hồi', en: 'An objection came' },
  'did_contest-shown': { vi: 'Đăng phản hồi', en: 'Objection published' },
  'did_contest-refused': { vi: 'Không đăng phản hồi', en: 'Objection not published' },
  did_upheld: { vi: 'Trả lời phản hồi', en: 'Objection answered' },
  did_reopened: { vi: 'Mở lại lời hứa', en: 'Promise reopened' },
  byCitizen: { vi: 'Người dân', en: 'A citizen' },
  done_announced: { vi: 'Đã thông báo diễn đàn', en: 'The forum is announced' },
  done_changed: { vi: 'Đã lưu thay đổi', en: 'The change is kept' },
  done_cancelled: { vi: 'Đã hủy diễn đàn', en: 'The forum is cancelled' },
  done_moderated: { vi: 'Đã duyệt', en: 'Moderated' },
  done_responded: { vi: 'Đã ghi giải quyết', en: 'It is noted' },
  done_counted: { vi: 'Đã lưu số đếm', en: 'The count is kept' },
  done_closed: { vi: 'Đã kết thúc và vào sổ', en: 'Closed and recorded' },
  done_told: { vi: 'Đã ghi, mọi người đã thấy', en: 'It is told; everybody sees it' }
} as const;
