export const log = {
  title: { vi: 'Sổ niêm phong', en: 'The tamper-evident log' },
  lead: {
    vi: 'Mỗi mục ghi và mỗi báo cáo đã ban hành để lại một dấu niêm phong. Ai sửa, xóa hay chèn sau đó thì kiểm tra sẽ thấy.',
    en: 'Every entry and every issued report leaves a seal. Whoever alters, removes or slips in anything later is found out.'
  },
  how: { vi: 'Sổ hoạt động thế nào', en: 'How it works' },
  howLeaf: {
    vi: 'Từ nội dung từng mục, máy tính ra một mã băm (SHA-256). Từ mã băm không đọc ngược được nội dung; nội dung đổi một chữ thì mã đổi hẳn.',
    en: 'From each entry a hash (SHA-256) is reckoned. It does not tell the content; change one letter and it is another.'
  },
  howTree: {
    vi: 'Các mã băm được ghép theo cây thành một mã gốc, đại diện cho toàn bộ sổ tính đến lúc đó.',
    en: 'The hashes are joined in a tree into one root, which stands for the whole ledger so far.'
  },
  howSign: {
    vi: 'Mỗi phút có mục mới, và mỗi lần ban hành báo cáo, máy chủ ký mã gốc: đó là một điểm chốt. Khóa ký không nằm trong cơ sở dữ liệu.',
    en: 'Each minute with new entries, and whenever a report is issued, the server signs the root: a checkpoint. The signing key is not in the database.'
  },
  howLimit: {
    vi: 'Sổ cho biết có ai sửa, chứ không cho biết điều ghi vào lúc đầu là đúng; việc đó do hai bên xác nhận và căn cứ kèm theo.',
    en: 'The log tells whether anything was altered, not whether it was true when written; that is for both sides to confirm, and for the paper behind it.'
  },
  newest: { vi: 'Điểm chốt mới nhất', en: 'Newest checkpoint' },
  none: { vi: 'Chưa có điểm chốt nào.', en: 'There is no checkpoint yet.' },
  at: { vi: 'Ký lúc', en: 'Signed' },
  size: { vi: 'Số mục đã niêm phong', en: 'Entries and reports sealed' },
  root: { vi: 'Mã gốc', en: 'Root' },
  note: { vi: 'Bản đã ký', en: 'As it was signed' },
  key: { vi: 'Khóa kiểm tra', en: 'Verifier key' },
  keyWords: {
    vi: 'Khóa này công khai. Hãy ghi lại ở nơi khác, ví dụ trong biên bản bàn giao: có nó thì ai cũng kiểm tra được chữ ký của điểm chốt.',
    en: 'This key is public. Keep it elsewhere too, such as in the minutes of handing over: with it anybody can check a checkpoint.'
  },
  olderKeys: { vi: 'Khóa đã dùng trước đây', en: 'Keys used before' },
  check: { vi: 'Cách kiểm tra', en: 'How to check' },
  checkKeep: {
    vi: 'Tải điểm chốt về và giữ ở nơi máy chủ này không với tới. Giữ càng đều, càng không thể viết lại quá khứ mà không lộ.',
    en: 'Take the checkpoint and keep it where this server cannot reach. The more regularly, the less the past can be rewritten unseen.'
  },
  checkCommand: {
    vi: 'Trên máy chủ, chạy lệnh dưới đây. Máy tính lại từng mục và nói rõ mục nào đã bị sửa, xóa hay chèn; thêm tên tệp điểm chốt đã giữ để đối chiếu.',
    en: 'On the server, run the command below. It reckons every entry anew and names what was altered, removed or slipped in; name the checkpoint you kept to compare it.'
  },
  checkTools: {
    vi: 'Công cụ của bên ngoài đọc được sổ này: định dạng tlog-checkpoint và tlog-tiles (c2sp.org), cách băm theo RFC 6962. Các ô mã băm ở địa chỉ dưới đây; không địa chỉ nào chứa nội dung bản ghi.',
    en: 'Outside tools can read this log: the formats are tlog-checkpoint and tlog-tiles (c2sp.org), the hashing that of RFC 6962. Tiles of hashes are at the addresses below; none holds the content of a record.'
  },
  download: { vi: 'Tải điểm chốt', en: 'Take the checkpoint' }
} as const;
