export const pagesAdmin = {
  title: { vi: 'Quản trị', en: 'Administration' },
  lead: {
    vi: 'Tài khoản cán bộ và nghị quyết sắp xếp đơn vị hành chính.',
    en: 'Accounts of officials and decrees on administrative units.'
  },
  accounts: { vi: 'Tài khoản', en: 'Accounts' },
  accountsCount: { vi: '{count} tài khoản đang dùng', en: '{count} accounts in use' },
  name: { vi: 'Tên cơ quan, cán bộ', en: 'Office or official' },
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  loginHelp: { vi: 'Chữ thường không dấu, số và dấu chấm.', en: 'Lower case letters, digits and dots.' },
  role: { vi: 'Vai trò', en: 'Role' },
  party: { vi: 'Bên', en: 'Party' },
  unit: { vi: 'Địa bàn', en: 'Area' },
  unitHelp: { vi: 'Mã đơn vị, ví dụ 20728@2025-07-01.', en: 'Id of the unit, such as 20728@2025-07-01.' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  passwordHelp: { vi: 'Ít nhất 12 ký tự.', en: 'At least 12 characters.' },
  add: { vi: 'Thêm tài khoản', en: 'Add an account' },
  added: { vi: 'Đã thêm tài khoản {login}', en: 'Account {login} added' },
  decree: { vi: 'Áp dụng nghị quyết sắp xếp', en: 'Apply a decree' },
  decreeLead: {
    vi: 'Ghi các bước sáp nhập, chia, đổi tên, chuyển, bãi bỏ theo nghị quyết. Xem thử trước: chưa có gì thay đổi cho đến khi bấm áp dụng.',
    en: 'State the mergers, splits, renamings, transfers and abolitions of a decree. Look first: nothing changes until it is applied.'
  },
  decreeText: { vi: 'Nội dung nghị quyết (JSON)', en: 'The decree (JSON)' },
  decreeExample: { vi: 'Xem ví dụ', en: 'See an example' },
  tryIt: { vi: 'Xem thử thay đổi', en: 'Show what would change' },
  apply: { vi: 'Áp dụng nghị quyết', en: 'Apply the decree' },
  wouldChange: { vi: 'Nếu áp dụng, bản đồ sẽ đổi như sau', en: 'If applied, the map changes like this' },
  applied: { vi: 'Đã áp dụng nghị quyết', en: 'The decree is applied' },
  wrongShape: {
    vi: 'Nội dung chưa đúng ở: {places}. Xem ví dụ bên dưới.',
    en: 'Not right at: {places}. See the example below.'
  },
  notJson: { vi: 'Chưa đọc được: nội dung không phải JSON.', en: 'This is not JSON.' }
} as const;
