/** The phone's outbox and recording without a network. */
export const offline = {
  title: { vi: 'Hộp chờ gửi', en: 'Outbox' },
  lead: {
    vi: 'Những gì ghi khi không có mạng nằm ở đây, trên máy này, cho tới khi máy chủ nhận. Chỉ bạn mở được.',
    en: 'What was recorded without a network lies here, on this device, until the server has it. Only you can open it.'
  },
  needsScript: {
    vi: 'Hộp chờ nằm trên máy bạn, nên trang này cần bật JavaScript. Ghi khi có mạng thì không cần.',
    en: 'The outbox lies on your device, so this page needs JavaScript. Recording with a network does not.'
  },
  opening: { vi: 'Đang mở…', en: 'Opening…' },
  empty: { vi: 'Không có gì đang chờ', en: 'Nothing is waiting' },
  emptyWords: {
    vi: 'Mất mạng thì cứ ghi như thường; phiếu sẽ nằm ở đây và tự gửi khi có mạng.',
    en: 'Without a network record as usual; entries lie here and go by themselves once there is one.'
  },
  toSettle: { vi: 'Cần bạn xem', en: 'For you to settle' },
  underWay: { vi: 'Đang chờ', en: 'Under way' },
  done: { vi: 'Máy chủ đã nhận', en: 'Received by the server' },
  waiting: { vi: 'Chờ gửi', en: 'Waiting' },
  sending: { vi: 'Đang gửi', en: 'Being sent' },
  received: { vi: 'Đã nhận', en: 'Received' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  toLookAt: { vi: 'Cần người xem', en: 'Look at it' },
  writtenAt: { vi: 'Ghi trên máy lúc {moment}', en: 'Written on this device at {moment}' },
  receivedAt: { vi: 'Nhận lúc {moment}', en: 'Received at {moment}' },
  perhaps: {
    vi: 'Đã gửi nhưng mạng đứt trước khi có trả lời. Máy sẽ gửi lại; máy chủ không ghi hai lần.',
    en: 'It was sent, and the line was cut before the answer. It is sent again; the server records it once.'
  },
  behind: {
    vi: 'Chờ “{title}” của cùng bản ghi được nhận trước.',
    en: 'Waits until “{title}” of the same record is received.'
  },
  sendNow: { vi: 'Gửi ngay', en: 'Send now' },
  sendAgain: { vi: 'Gửi lại', en: 'Send again' },
  mend: { vi: 'Sửa', en: 'Mend' },
  open: { vi: 'Mở bản ghi', en: 'Open the record' },
  discard: { vi: 'Bỏ', en: 'Discard' },
  discardWords: {
    vi: 'Bỏ thì không lấy lại được, vì chỉ máy này giữ.',
    en: 'It cannot be taken back: only this device has it.'
  },
  discardPerhaps: {
    vi: 'Mục này có thể đã đến máy chủ. Bỏ ở đây không rút bản ghi ở đó.',
    en: 'It may have reached the server. Discarding it here does not withdraw it there.'
  },
  discardWith: {
    vi: 'Các mục cùng bản ghi đang chờ nó ({count}) cũng bị bỏ.',
    en: 'What waits for it in the same record ({count}) is discarded too.'
  },
  discardNow: { vi: 'Bỏ hẳn, không gửi', en: 'Discard it, do not send' },
  noNetwork: { vi: 'Không có mạng', en: 'No network' },
  noNetworkWords: {
    vi: 'Cứ ghi như thường. Phiếu nằm trong hộp chờ và tự gửi khi có mạng.',
    en: 'Record as usual. Entries lie in the outbox and go by themselves once there is a network.'
  },
  cut: {
    vi: 'Chưa tới được máy chủ; mọi thứ vẫn nằm trong hộp chờ.',
    en: 'The server cannot be reached; everything is still in the outbox.'
  },
  signInToSend: { vi: 'Đăng nhập để gửi tiếp', en: 'Sign in to go on sending' },
  signInToSendWords: {
    vi: 'Phiên làm việc đã hết. Không mất gì; đăng nhập lại thì hộp chờ gửi tiếp.',
    en: 'The session has ended. Nothing is lost; sign in again and the outbox goes on.'
  },
  unlock: { vi: 'Mở hộp chờ', en: 'Open the outbox' },
  unlockWords: {
    vi: 'Gõ tên đăng nhập và mật khẩu. Không có mạng vẫn mở được nếu đã từng đăng nhập trên máy này.',
    en: 'Type user name and password. It opens without a network if you have signed in on this device before.'
  },
  unlockWrong: {
    vi: 'Chưa mở được: mật khẩu không đúng, hoặc tên này chưa từng đăng nhập trên máy này. Khi chưa có mạng, hãy dùng mật khẩu lần đăng nhập gần nhất ở đây.',
    en: 'It does not open: the password is wrong, or this name has never signed in on this device. Without a network use the password of your last sign-in here.'
  },
  earlier: { vi: 'Có mục khóa bằng mật khẩu cũ: {count}', en: 'Locked with an earlier password: {count}' },
  earlierWords: {
    vi: 'Mật khẩu đã đổi ở nơi khác sau khi ghi các mục này. Gõ mật khẩu cũ một lần để mở; từ đó dùng mật khẩu mới. Nếu quên hẳn mật khẩu cũ thì không ai mở được nữa.',
    en: 'The password was changed elsewhere after these were written. Type the earlier one once to open them; from then on the new one does. If it is forgotten nobody can open them.'
  },
  earlierPassword: { vi: 'Mật khẩu cũ', en: 'Earlier password' },
  earlierWrong: {
    vi: 'Mật khẩu này không mở được các mục đó. Hãy thử mật khẩu trước nữa.',
    en: 'This password does not open them. Try the one before.'
  },
  unable: { vi: 'Chưa ghi được khi mất mạng', en: 'No recording without a network yet' },
  unableWords: {
    vi: 'Trình duyệt chỉ cho cất dữ liệu có khóa khi máy chủ dùng HTTPS. Ghi khi có mạng vẫn như thường; hãy nhờ người quản trị bật HTTPS (xem README).',
    en: 'Browsers keep locked data only for servers that use HTTPS. Recording with a network works as ever; ask your administrator for HTTPS (see README).'
  },
  full: { vi: 'Máy hết chỗ lưu', en: 'The device is full' },
  fullWords: {
    vi: 'Chưa cất được phiếu vì bộ nhớ của trình duyệt đã đầy. Phiếu vẫn còn trên màn hình: đừng đóng trang. Hãy xóa bớt ảnh, tệp trên máy, hoặc bỏ mục không cần trong hộp chờ ở một cửa sổ khác, rồi bấm ghi lại.',
    en: 'The entry could not be kept, as the browser has no room left. It is still on the screen: do not close the page. Remove photos or files from the device, or discard what is not needed in the outbox in another window, then record again.'
  },
  clockFast: {
    vi: 'Đồng hồ máy này nhanh hơn máy chủ {amount}',
    en: 'The clock of this device is {amount} fast'
  },
  clockSlow: {
    vi: 'Đồng hồ máy này chậm hơn máy chủ {amount}',
    en: 'The clock of this device is {amount} slow'
  },
  clockWords: {
    vi: 'Ngày của hoạt động là ngày bạn gõ, không lấy từ đồng hồ. Máy chủ xét “ngày chưa đến” theo đồng hồ của nó; hãy chỉnh lại giờ của máy.',
    en: 'The day of an activity is the one you type, not the clock’s. The server judges days to come by its own clock; set the clock of this device right.'
  },
  minutes: { vi: '{count} phút', en: '{count} minutes' },
  hours: { vi: '{count} giờ', en: '{count} hours' },
  days: { vi: '{count} ngày', en: '{count} days' },
  dayToCome: {
    vi: 'Hôm nay theo máy chủ là {day}. Nếu ngày đã ghi là đúng, hãy gửi lại khi ngày đó tới; nếu không, hãy sửa ngày.',
    en: 'By the server today is {day}. If the day is right send it again once it has come; otherwise mend it.'
  },
  heirs: {
    vi: '{unit} đã kết thúc ngày {day}, trước ngày đã ghi. Nếu việc này diễn ra ở đơn vị mới, hãy chọn; máy không tự chuyển.',
    en: '{unit} ended on {day}, before the day recorded. If it happened in the new unit, choose it; nothing is moved by itself.'
  },
  moveTo: { vi: 'Ghi vào {unit}', en: 'Record it in {unit}' },
  mine: { vi: 'Bản của bạn', en: 'Yours' },
  theirs: { vi: 'Bản trên máy chủ bây giờ', en: 'On the server now' },
  keepMine: { vi: 'Gửi bản của tôi làm đính chính', en: 'Send mine as the correction' },
  drafts: { vi: 'Phiếu ghi dở trên máy này', en: 'Unfinished forms on this device' },
  recent: { vi: 'Bản ghi gần đây của tôi', en: 'My recent records' },
  recentWords: {
    vi: 'Như lần có mạng gần nhất, {moment}.',
    en: 'As of the last time there was a network, {moment}.'
  },
  recentCorrect: {
    vi: 'Mở một dòng để xem nội dung và đính chính; đính chính cũng nằm trong hộp chờ tới khi có mạng.',
    en: 'Open a line to see what it says and to correct it; corrections wait in the outbox too.'
  },
  correct: { vi: 'Đính chính', en: 'Correct' },
  backToKinds: { vi: 'Ghi mới', en: 'New record' },
  needsNetwork: { vi: 'Trang này cần có mạng', en: 'This page needs a network' },
  needsNetworkWords: {
    vi: 'Khi không có mạng, bạn vẫn ghi mới, sửa hộp chờ và xem bản ghi gần đây của mình.',
    en: 'Without a network you can still record, mend the outbox and see your recent records.'
  },
  tryAgain: { vi: 'Thử lại', en: 'Try again' },
  notYet: {
    vi: 'Máy này chưa có danh sách xã của bạn. Hãy mở trang Ghi mới một lần khi có mạng.',
    en: 'This device does not have the communes of your area yet. Open New record once while there is a network.'
  },
  keptHere: {
    vi: 'Không có mạng: phiếu được cất trên máy này, có khóa, và tự gửi khi có mạng.',
    en: 'No network: the form is kept on this device, locked, and goes by itself once there is one.'
  },
  summaryWaiting: { vi: 'Đang chờ gửi: {count}', en: 'Waiting to be sent: {count}' },
  summarySettle: { vi: 'Cần bạn xem: {count}', en: 'For you to settle: {count}' },
  summarySignIn: {
    vi: 'Để ghi được cả khi mất mạng, hãy mở hộp chờ bằng mật khẩu một lần.',
    en: 'To record without a network too, open the outbox with your password once.'
  },
  alreadyThere: {
    vi: 'Bản ghi này đã gửi mà chưa rõ máy chủ nhận chưa, nên chưa sửa được. Có mạng, máy sẽ hỏi lại; sau đó hãy đính chính.',
    en: 'It was sent, and whether it arrived is not known, so it cannot be mended yet. Once there is a network this device asks again; then correct the record.'
  },
  photoOf: { vi: 'Ảnh: {name}', en: 'Photo: {name}' },
  correctionOf: { vi: 'Đính chính: {title}', en: 'Correction: {title}' },
  strangeAnswer: {
    vi: 'Máy chủ từ chối mà không nói rõ lý do. Hãy gửi lại; nếu vẫn vậy, báo người quản trị.',
    en: 'The server refused it without saying why. Send it again; if it persists, tell your administrator.'
  }
} as const;
