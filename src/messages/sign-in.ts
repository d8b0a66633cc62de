export const signIn = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
  demo: { vi: 'Tài khoản dùng thử', en: 'Demonstration accounts' }
} as const;
