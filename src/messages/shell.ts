export const shell = {
  tips: { vi: 'Báo tin, không cần tên', en: 'Leave a tip, unnamed' },
  product: { vi: 'Toàn Dân', en: 'Toàn Dân' },
  purpose: {
    vi: 'Hệ thống công tác của phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    en: 'The working system of the community-safety movement'
  },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  navigation: { vi: 'Điều hướng chính', en: 'Main navigation' },
  myUnit: { vi: 'Đơn vị của tôi', en: 'My unit' },
  records: { vi: 'Bản ghi', en: 'Records' },
  write: { vi: 'Ghi mới', en: 'New record' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  reports: { vi: 'Báo cáo', en: 'Reports' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  signedInAs: { vi: 'Đang đăng nhập', en: 'Signed in' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  illustration: { vi: 'Dữ liệu minh hoạ', en: 'Demonstration data' },
  illustrationWords: {
    vi: 'Số liệu và hoạt động trên trang này được dựng để trình diễn, không phải số liệu chính thức.',
    en: 'The figures and activities shown were made for demonstration; they are not official.'
  },
  dataStatement: {
    vi: 'Hệ thống chỉ giữ hoạt động và số đếm. Không có hồ sơ cá nhân, không tra cứu người dân; tin tố giác được niêm phong, không ghi danh tính người báo.',
    en: 'The system keeps activities and counts only. It holds no personal files and cannot look people up; tips are sealed and carry no identity.'
  },
  dataStatementLink: { vi: 'Cam kết về dữ liệu', en: 'Data statement' },
  help: { vi: 'Trợ giúp', en: 'Help' },
  footer: { vi: 'Chân trang', en: 'Footer' },
  backTo: { vi: 'Trở lại {place}', en: 'Back to {place}' },
  breadcrumb: { vi: 'Đường dẫn', en: 'Breadcrumb' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  pages: { vi: 'Các trang kết quả', en: 'Result pages' },
  pageOf: { vi: 'Trang {page} trên {pages}', en: 'Page {page} of {pages}' },
  problem: { vi: 'Chưa thực hiện được', en: 'Something went wrong' },
  notFound: { vi: 'Không tìm thấy trang này', en: 'This page was not found' },
  notFoundWords: {
    vi: 'Địa chỉ có thể đã gõ sai, hoặc trang đã được chuyển. Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ trang chủ.',
    en: 'The address may be mistyped, or the page has moved. Check the address, or begin at the home page.'
  },
  notAllowed: { vi: 'Bạn không được xem trang này', en: 'You may not see this page' },
  errorCode: { vi: 'Mã lỗi: {id}', en: 'Error code: {id}' },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
  examples: { vi: 'Các thành phần giao diện', en: 'Interface components' },
  examplesWords: {
    vi: 'Mỗi thành phần ở một thư mục, kèm ví dụ dưới đây. Trang này dùng để xem bằng mắt và kiểm tra tiếp cận.',
    en: 'Each component has a folder with the examples below. The page is for the eye and for accessibility checks.'
  },
  information: { vi: 'Thông tin', en: 'Information' },
  success: { vi: 'Đã xong', en: 'Done' },
  warning: { vi: 'Cần chú ý', en: 'Attention' },
  filter: { vi: 'Lọc', en: 'Filter' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  clear: { vi: 'Bỏ lọc', en: 'Clear filters' },
  all: { vi: 'Tất cả', en: 'All' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  ofTarget: { vi: '{value} / {target} {noun}', en: '{value} / {target} {noun}' }
} as const;
