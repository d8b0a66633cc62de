/** Pages of those who receive sealed tips, and of those who keep parts of their keys. */
export const receiving = {
  title: { vi: 'Tin báo', en: 'Tips' },
  lead: {
    vi: 'Tin người dân gửi kín cho hòm thư của đơn vị. Tin được mở ngay trên máy này; máy chủ không đọc được.',
    en: 'What citizens sealed to the box of your unit. It is opened on this computer; the server cannot read it.'
  },
  needsScript: {
    vi: 'Khóa riêng chỉ được mở trên máy của bạn, nên các trang này cần bật JavaScript. Các trang khác thì không cần.',
    en: 'Private keys are opened on your computer only, so these pages need JavaScript. The other pages do not.'
  },
  opening: { vi: 'Đang mở…', en: 'Opening…' },
  inbox: { vi: 'Tin gửi đến', en: 'Inbox' },
  keys: { vi: 'Khóa của tôi', en: 'My key' },
  months: { vi: 'Số đếm theo tháng', en: 'Monthly counts' },
  lock: { vi: 'Khóa lại', en: 'Lock' },
  locked: { vi: 'Đã khóa lại', en: 'Locked' },
  lockedWords: {
    vi: 'Khóa nằm trong bộ nhớ của trang này và tự bỏ sau 10 phút không ai chạm vào, hoặc khi đóng trang.',
    en: 'The key lies in the memory of this page, and is dropped after ten minutes without a touch or with the page.'
  },
  unlock: { vi: 'Mở khóa', en: 'Unlock' },
  passphrase: { vi: 'Cụm từ khóa', en: 'Passphrase' },
  passphraseHelp: {
    vi: 'Không phải mật khẩu đăng nhập. Gõ có dấu hay không dấu đều được.',
    en: 'Not the password of your account. With or without diacritics.'
  },
  passphraseWrong: {
    vi: 'Cụm từ này không mở được khóa nào của bạn. Hãy gõ lại; nếu quên hẳn, vào “Khóa của tôi” để xin khôi phục.',
    en: 'This passphrase opens none of your keys. Type it again; if it is lost, ask for recovery under “My key”.'
  },
  deriving: {
    vi: 'Đang mở khóa, mất một hai giây…',
    en: 'Unlocking; it takes a second or two…'
  },
  noKey: { vi: 'Bạn chưa có khóa nhận tin', en: 'You have no key yet' },
  noKeyWords: {
    vi: 'Hãy tạo khóa; từ đó người dân gửi tin tới hòm thư thì bạn mở được.',
    en: 'Make a key; from then on you can open what citizens send to the box.'
  },
  demonstration: { vi: 'Khóa minh hoạ', en: 'Demonstration key' },
  demonstrationWords: {
    vi: 'Cụm từ của khóa này ai cũng biết (“{passphrase}”), nên nó không giữ kín được gì. Đừng dùng cho tin có thật.',
    en: 'Everybody knows its passphrase (“{passphrase}”), so it keeps nothing secret. Do not use it for real tips.'
  },
  empty: { vi: 'Chưa có tin nào', en: 'No tips yet' },
  emptyWords: {
    vi: 'Tin gửi cho hòm thư của đơn vị sẽ hiện ở đây. Trước khi mở chỉ biết ngày, trạng thái và cỡ.',
    en: 'What is sent to the box appears here. Before it is opened only day, state and size are known.'
  },
  open: { vi: 'Mở', en: 'Open' },
  received: { vi: 'Nhận ngày {day}', en: 'Received on {day}' },
  sizeShort: { vi: 'ngắn', en: 'short' },
  sizeLong: { vi: 'dài', en: 'long' },
  sizeFiles: { vi: 'có tệp', en: 'with files' },
  notOpened: { vi: 'Chưa mở', en: 'Not opened' },
  toAnswer: { vi: 'Người báo đang chờ', en: 'The sender waits' },
  muted: { vi: 'Đã ngừng nhận lời', en: 'Muted' },
  passedUp: { vi: 'Từ xã chuyển lên', en: 'Passed up' },
  destroyOn: { vi: 'Hủy nội dung ngày {day}', en: 'Content destroyed on {day}' },
  stateReceived: { vi: 'Đã nhận', en: 'Received' },
  stateLooked: { vi: 'Đang xem xét', en: 'Being looked into' },
  stateTransferred: { vi: 'Đã chuyển', en: 'Handed over' },
  stateClosed: { vi: 'Đã kết thúc', en: 'Closed' },
  stateWithdrawn: { vi: 'Người báo đã xóa', en: 'Deleted by the sender' },
  stateDestroyed: { vi: 'Đã hủy nội dung', en: 'Destroyed' },
  clocks: { vi: 'Thời hạn tố giác, tin báo về tội phạm', en: 'Terms of a crime report' },
  clocksWords: {
    vi: 'Chỉ hiện vì tin này đã được nhận là tố giác, tin báo về tội phạm và đã chuyển. Đây là lời nhắc, không thay sổ tiếp nhận.',
    en: 'Shown only because the tip was recognised as a crime report and handed over. A reminder, no register.'
  },
  clockUntil: { vi: 'đến hết ngày {day}', en: 'until {day}' },
  clockKept: { vi: 'Đúng hạn', en: 'Kept' },
  clockLate: { vi: 'Quá hạn', en: 'Past' },
  clockRunning: { vi: 'Đang tính', en: 'Running' },
  unproven: { vi: 'chưa đối chiếu được văn bản', en: 'article not verified' },
  back: { vi: 'Về danh sách tin', en: 'Back to the inbox' },
  tipFrom: { vi: 'Tin gửi cho {unit}', en: 'A tip to {unit}' },
  messages: { vi: 'Trao đổi', en: 'Dialogue' },
  kindTip: { vi: 'Tin báo', en: 'The tip' },
  kindWord: { vi: 'Người báo nói thêm', en: 'The sender adds' },
  kindReply: { vi: 'Trả lời của hòm thư', en: 'Answer' },
  kindNote: { vi: 'Ghi chú nội bộ', en: 'Note among receivers' },
  kindIdentity: { vi: 'Danh tính', en: 'Identity' },
  place: { vi: 'Nơi', en: 'Place' },
  when: { vi: 'Khi nào', en: 'When' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  bySender: { vi: 'Người báo chọn: {field}', en: 'The sender chose: {field}' },
  unreadable: {
    vi: 'Không mở được: khóa đang mở không phải khóa của lời này, hoặc nội dung đã bị sửa.',
    en: 'It does not open: the unlocked key is another one, or the content was altered.'
  },
  sealedByServer: {
    vi: 'Trình duyệt của người báo tắt JavaScript, nên máy chủ đã niêm phong giúp ngay lúc nhận.',
    en: 'The sender’s browser ran no script, so the server sealed this at once when it came.'
  },
  showFile: { vi: 'Xem ảnh {number}', en: 'Show photo {number}' },
  playFile: { vi: 'Nghe ghi âm {number}', en: 'Play recording {number}' },
  fileShown: { vi: 'Ảnh {number} của người báo', en: 'Photo {number} of the sender' },
  fileWords: {
    vi: 'Tệp chỉ nằm trong bộ nhớ của trang này, không ghi xuống máy.',
    en: 'Files lie in the memory of this page only, not on the disk.'
  },
  fileBroken: { vi: 'Không mở được tệp này.', en: 'This file does not open.' },
  answer: { vi: 'Trả lời người báo tin', en: 'Answer the sender' },
  answerHelp: {
    vi: 'Niêm phong tới người có mã và những người cùng nhận. Đừng hỏi điều khiến người báo lộ mình.',
    en: 'Sealed to who has the code and to the other receivers. Ask nothing that would give the sender away.'
  },
  send: { vi: 'Niêm phong và gửi', en: 'Seal and send' },
  note: { vi: 'Ghi chú nội bộ', en: 'Note among receivers' },
  noteHelp: {
    vi: 'Chỉ những người cùng nhận tin này đọc được; số biên nhận khi chuyển cũng ghi ở đây.',
    en: 'Only the receivers of this tip can read it; the receipt number of a hand-over belongs here too.'
  },
  keepNote: { vi: 'Niêm phong và ghi', en: 'Seal and keep' },
  sent: { vi: 'Đã niêm phong và gửi.', en: 'Sealed and sent.' },
  steps: { vi: 'Việc với tin này', en: 'What to do with it' },
  lookInto: { vi: 'Bắt đầu xem xét', en: 'Begin to look into it' },
  transfer: { vi: 'Đã chuyển cơ quan khác', en: 'Handed over' },
  transferDay: { vi: 'Ngày chuyển', en: 'Day of the hand-over' },
  transferNumber: { vi: 'Số biên nhận', en: 'Receipt number' },
  transferNumberHelp: {
    vi: 'Được niêm phong trong ghi chú; máy chủ không biết.',
    en: 'Sealed into a note; the server does not know it.'
  },
  transferNote: {
    vi: 'Chuyển ngày {day}, số biên nhận {number}',
    en: 'Handed over on {day}, receipt {number}'
  },
  crimeReport: {
    vi: 'Nhận là tố giác, tin báo về tội phạm (Điều 144 Bộ luật Tố tụng hình sự)',
    en: 'Recognised as a crime report (article 144 of the Criminal Procedure Code)'
  },
  close: { vi: 'Kết thúc tin', en: 'Close the tip' },
  closeWords: {
    vi: 'Tin được đếm vào tháng này. Nội dung, tệp và khóa bị hủy sau {days} ngày; khi còn trao đổi thì chưa hủy.',
    en: 'It is counted in this month. Content, files and keys are destroyed after {days} days, not while the dialogue is fresh.'
  },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  choose: { vi: 'Chọn', en: 'Choose' },
  mute: { vi: 'Ngừng nhận lời từ mã này', en: 'Take no more words under this code' },
  unmute: { vi: 'Nhận lời trở lại', en: 'Take words again' },
  muteWords: {
    vi: 'Dùng khi mã này chỉ gửi lời xúc phạm, quấy rối. Không ai biết đó là ai; người giữ mã được báo là không gửi thêm được.',
    en: 'For a code that sends only abuse. Nobody knows who it is; whoever has the code is told that no more is taken.'
  },
  passUp: { vi: 'Chuyển lên cấp trên', en: 'Pass one level up' },
  passUpWords: {
    vi: 'Dùng khi tin nói về chính hòm thư này hoặc người nhận. Niêm phong lại tới {place}; từ đó đơn vị mình không mở được nữa.',
    en: 'For a tip about this box or its receivers. It is sealed anew to {place}; from then on nobody here can open it.'
  },
  noBoxAbove: {
    vi: 'Cấp trên chưa có ai nhận tin, nên chưa chuyển lên được.',
    en: 'Nobody receives tips one level up yet.'
  },
  history: { vi: 'Đã làm gì với tin', en: 'What was done with it' },
  historyWords: {
    vi: 'Ghi ai làm gì, ngày nào; không ghi nội dung.',
    en: 'Who did what, on which day; nothing of what it says.'
  },
  actOpened: { vi: 'Mở tin', en: 'Opened' },
  actPassedUp: { vi: 'Chuyển lên cấp trên', en: 'Passed one level up' },
  actMuted: { vi: 'Ngừng nhận lời', en: 'Muted' },
  actUnmuted: { vi: 'Nhận lời trở lại', en: 'Unmuted' },
  actAsked: { vi: 'Xin biết danh tính', en: 'Asked for the identity' },
  actGiven: { vi: 'Được biết danh tính', en: 'Identity given' },
  actRefused: { vi: 'Không cho biết danh tính', en: 'Identity refused' },
  someone: { vi: 'người đã rời hòm thư', en: 'somebody who has left the box' },
  box: { vi: 'Hòm thư của {unit}', en: 'The box of {unit}' },
  fingerprint: { vi: 'Dấu nhận biết', en: 'Fingerprint' },
  fingerprintWords: {
    vi: 'So với áp phích ở trụ sở. Khác thì đừng dùng, và báo ngay cho người quản trị.',
    en: 'Compare it with the poster. If it differs do not use the box, and tell the administrator at once.'
  },
  fingerprintOurs: {
    vi: 'Khóa của bạn đứng trong hòm thư, đúng như trên máy chủ công bố.',
    en: 'Your key stands in the box as the server publishes it.'
  },
  alarm: { vi: 'Dừng lại: khóa của bạn không khớp', en: 'Stop: your key does not agree' },
  alarmWords: {
    vi: 'Hòm thư mà máy chủ công bố không chứa đúng khóa của bạn: tin mới có thể đang được niêm phong cho người khác. Đừng dùng hòm thư; gỡ áp phích; báo lãnh đạo và người quản trị.',
    en: 'The box that the server publishes does not hold your key: new tips may be sealed to somebody else. Do not use it; take down the posters; tell your leaders and the administrator.'
  },
  readers: { vi: 'Ai mở được tin gửi vào hòm thư', en: 'Who can open what is sent here' },
  custodians: { vi: 'Người giữ phần khôi phục', en: 'Custodians' },
  custodiansNone: {
    vi: 'Chưa đủ hai người giữ phần khôi phục. Nếu quên cụm từ khóa, tin cũ sẽ mất hẳn.',
    en: 'There are fewer than two custodians. If a passphrase is lost, the tips of before are lost with it.'
  },
  since: { vi: 'từ ngày {day}', en: 'since {day}' },
  you: { vi: 'khóa của bạn', en: 'your key' },
  makeKey: { vi: 'Tạo khóa', en: 'Make a key' },
  makeReceiver: { vi: 'Khóa để nhận tin', en: 'A key to receive tips' },
  makeCustodian: { vi: 'Khóa để giữ phần khôi phục', en: 'A key to keep parts for recovery' },
  makeWords: {
    vi: 'Khóa được tạo trên máy này. Máy chủ chỉ nhận phần công khai và phần riêng đã khóa bằng cụm từ của bạn. Hãy ghi cụm từ ra giấy và cất như cất con dấu; không ai khác biết nó.',
    en: 'The key is made on this computer. The server gets the public part, and the private one wrapped by your passphrase. Write it on paper and keep it like a seal; nobody else knows it.'
  },
  office: { vi: 'Người dân đọc thấy tên này', en: 'What citizens read as its name' },
  officeHelp: {
    vi: 'Tên cơ quan hoặc chức danh, để người báo tin biết ai đọc và có thể loại ra.',
    en: 'The office or function, so that a sender knows who reads and can shut one out.'
  },
  offered: { vi: 'Cụm từ máy gợi ý', en: 'A passphrase that is offered' },
  offeredHelp: {
    vi: 'Sáu từ ngẫu nhiên, không dấu. Hãy chép ra giấy rồi gõ lại vào ô dưới.',
    en: 'Six random words. Copy them on paper, then type them below.'
  },
  newPassphrase: { vi: 'Gõ cụm từ khóa', en: 'Type the passphrase' },
  again: { vi: 'Gõ lại lần nữa', en: 'Type it once more' },
  differ: { vi: 'Hai lần gõ không giống nhau.', en: 'The two do not agree.' },
  made: { vi: 'Đã tạo khóa và đưa vào hòm thư.', en: 'The key was made and put into the box.' },
  making: { vi: 'Đang tạo khóa…', en: 'Making the key…' },
  changePassphrase: { vi: 'Đổi cụm từ khóa', en: 'Change the passphrase' },
  oldPassphrase: { vi: 'Cụm từ đang dùng', en: 'Passphrase in use' },
  changed: { vi: 'Đã đổi cụm từ khóa.', en: 'The passphrase was changed.' },
  letIn: { vi: 'Cho mở cả tin cũ', en: 'Let into the tips of before' },
  letInWords: {
    vi: 'Người mới chỉ mở được tin gửi từ khi có khóa. Máy của bạn có thể niêm phong thêm tin cũ cho họ, trừ tin mà người báo không cho họ đọc.',
    en: 'A newcomer opens what is sent from then on. Your computer can seal the tips of before to them, but for those whose sender shut them out.'
  },
  letInDone: { vi: 'Đã niêm phong thêm {count} lời.', en: '{count} messages were sealed anew.' },
  retire: { vi: 'Gỡ khỏi hòm thư', en: 'Take out of the box' },
  retireWords: {
    vi: 'Gỡ rồi thì khóa này không mở được tin nào nữa, cả tin cũ. Không lấy lại được.',
    en: 'After this the key opens no tip, old or new. It cannot be undone.'
  },
  retired: { vi: 'Đã gỡ khóa khỏi hòm thư.', en: 'The key was taken out.' },
  lost: { vi: 'Tôi quên cụm từ khóa', en: 'I have lost my passphrase' },
  lostWords: {
    vi: 'Tạo khóa mới thay khóa đã mất. Tin mới mở được ngay bằng khóa mới; tin cũ mở lại được khi đủ số người giữ phần khôi phục đồng ý.',
    en: 'Make a new key in place of the lost one. New tips open with it at once; those of before once enough custodians agree.'
  },
  keyLost: { vi: 'Khóa đã mất, chờ khôi phục', en: 'Lost, waits for recovery' },
  recovery: { vi: 'Khôi phục khóa', en: 'Recovery of keys' },
  recoveryWords: {
    vi: 'Người quên cụm từ khóa xin; mỗi người giữ phần khôi phục tự mở phần của mình trên máy mình rồi niêm phong tới khóa mới của người xin. Đủ số phần thì máy của người xin mở lại được khóa cũ.',
    en: 'Who lost a passphrase asks; each custodian opens the own part on the own computer and seals it to the new key. From enough parts the asker’s computer opens the old key again.'
  },
  askRecovery: { vi: 'Xin khôi phục', en: 'Ask for recovery' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHelp: {
    vi: 'Người giữ phần khôi phục đọc lý do này; nên gọi điện xác nhận với nhau.',
    en: 'The custodians read it; they had better confirm it by telephone.'
  },
  cannotRecover: {
    vi: 'Khóa này không có phần khôi phục, nên tin cũ không mở lại được.',
    en: 'This key has no parts for recovery, so the tips of before cannot be opened again.'
  },
  partsGiven: { vi: 'Đã có {count} trong {needed} phần cần có.', en: '{count} of {needed} parts are there.' },
  restore: { vi: 'Mở lại tin cũ bằng khóa mới', en: 'Open the tips of before with the new key' },
  restored: {
    vi: 'Đã khôi phục: {count} lời của tin cũ mở được bằng khóa mới; khóa cũ đã bỏ.',
    en: 'Restored: {count} messages open with the new key; the old one is gone.'
  },
  notRestored: {
    vi: 'Các phần nhận được không mở được khóa cũ. Hãy xin lại; nếu vẫn vậy, có phần đã bị sửa.',
    en: 'The parts do not open the old key. Ask again; if it persists a part was altered.'
  },
  toGive: { vi: 'Chờ tôi trao phần khôi phục', en: 'Waits for my part' },
  askedBy: { vi: '{words} xin khôi phục, ngày {day}', en: '{words} asks for recovery, {day}' },
  give: { vi: 'Trao phần của tôi', en: 'Give my part' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
  given: { vi: 'Đã trả lời.', en: 'Answered.' },
  nothingToGive: { vi: 'Không có việc khôi phục nào đang chờ.', en: 'No recovery waits.' },
  monthsWords: {
    vi: 'Tin đã kết thúc được đếm theo tháng. Hết tháng, số nguồn tin có giá trị được ghi vào sổ hoạt động của xã: lấy từ đây, không gõ tay.',
    en: 'Closed tips are counted by month. After its end the tips of value go into the records of the commune: taken from here, not typed.'
  },
  toRecord: { vi: 'Nguồn tin có giá trị, theo tháng đã xong', en: 'Tips of value, by finished month' },
  month: { vi: 'Tháng {month}', en: 'Month {month}' },
  monthHead: { vi: 'Tháng', en: 'Month' },
  count: { vi: 'Số tin', en: 'Tips' },
  recorded: { vi: 'Đã ghi: mở bản ghi', en: 'Recorded: open it' },
  recordMonth: { vi: 'Ghi vào sổ hoạt động', en: 'Put into the records' },
  noMonths: { vi: 'Chưa có tháng nào để ghi', en: 'No month to record yet' },
  noMonthsWords: {
    vi: 'Tháng đang chạy chỉ ghi được khi đã hết.',
    en: 'The month that is running can be recorded once it is over.'
  },
  closedIn: { vi: 'Tin đã kết thúc trong năm {year}', en: 'Tips closed in {year}' },
  noneClosed: { vi: 'Chưa kết thúc tin nào.', en: 'None closed yet.' },
  identity: { vi: 'Danh tính người báo', en: 'Who the sender is' },
  identityThere: {
    vi: 'Người báo đã để lại danh tính, niêm phong ở chỗ những người giữ phần khôi phục. Chỉ xin khi thật cần; lý do được ghi lại, và một người ở bên kia (Mặt trận với Công an, Công an với Mặt trận) phải đồng ý.',
    en: 'The sender left an identity, sealed to the custodians. Ask only where it is needed; the reason is kept, and one of the other side (Front for police, police for Front) has to agree.'
  },
  identityWaiting: { vi: 'Đã xin, đang chờ trả lời.', en: 'Asked; the answer is awaited.' },
  identityRefused: { vi: 'Đã bị từ chối.', en: 'It was refused.' },
  askIdentity: { vi: 'Xin biết danh tính', en: 'Ask for the identity' },
  identityReasonHelp: {
    vi: 'Nêu vì sao cần và sẽ dùng vào việc gì. Lời này niêm phong tới những người giữ phần khôi phục.',
    en: 'Why it is needed and for what. It is sealed to the custodians.'
  },
  identitiesAsked: { vi: 'Xin biết danh tính người báo tin', en: 'Senders’ identities asked for' },
  identityAskedBy: { vi: '{words} xin biết, ngày {day}', en: '{words} asks, {day}' },
  giveIdentity: { vi: 'Đồng ý, chỉ cho người này biết', en: 'Agree, to this one only' },
  mask: { vi: 'Bản che để chuyển đi', en: 'A masked copy to pass on' },
  maskWords: {
    vi: 'Chỉ chuyển đi bản đã che. Máy đã gợi ý số điện thoại, biển số, tên, số nhà; bấm vào từng từ để che hoặc bỏ che. Mọi việc diễn ra trên máy này.',
    en: 'Only a masked copy is passed on. Telephone numbers, plates, names and house numbers are suggested; press a word to mask or unmask it. All of it happens on this computer.'
  },
  maskOriginal: { vi: 'Bản gốc, bấm từ để che', en: 'Original: press words to mask' },
  maskCopy: { vi: 'Bản đã che', en: 'Masked copy' },
  maskPrint: { vi: 'Lưu bản đã che (.txt)', en: 'Save the masked copy (.txt)' },
  maskPhoto: { vi: 'Che ảnh {number}', en: 'Mask photo {number}' },
  maskPhotoWords: {
    vi: 'Kéo chuột trên ảnh để vẽ ô đen; hoặc dùng phím mũi tên dời khung, giữ Shift để đổi cỡ, Enter để vẽ.',
    en: 'Draw black boxes with the mouse; or move the frame by the arrow keys, resize it with Shift, draw it with Enter.'
  },
  maskPhotoSave: { vi: 'Lưu ảnh đã che', en: 'Save the masked photo' },
  maskPhotoClear: { vi: 'Bỏ các ô đã vẽ', en: 'Remove the boxes' },
  renewParts: { vi: 'Chia lại phần khôi phục', en: 'Part the recovery anew' },
  renewPartsWords: {
    vi: 'Nên làm sau khi người giữ phần khôi phục thay đổi.',
    en: 'To be done after the custodians have changed.'
  },
  renewed: { vi: 'Đã chia lại phần khôi phục.', en: 'The recovery was parted anew.' }
} as const;
