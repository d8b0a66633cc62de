import { split } from '#engine/reading/cue.ts';
import { bodies, homes, members, places, residents } from './nouns.ts';

/** Nouns of one kind, which one number may count together: `12 giáo xứ, giáo họ`. */
export const kinds: readonly (readonly string[])[] = [
  `${places}|${bodies}|chi hội|chi đoàn|tổ hội|chi bộ|giáo xứ|giáo họ|họ đạo|xứ đạo|xứ|chùa|nhà thờ|cơ sở thờ tự|tổ|sở|bộ|ngành|ban|đoàn thể|hội|hội, đoàn thể|tổ chức cơ sở đoàn|liên đội|bản`,
  `${residents}|${members}|chức sắc|nhà tu hành|đại biểu|học viên|quân nhân|doanh nhân|nghệ nhân|lượt cán bộ|lượt người|lượt hội viên|lượt đoàn viên|lượt học sinh|lượt phụ nữ|lượt nông dân|lượt giáo viên`,
  `${homes}|cá nhân|tập thể|hộ gia đình|lượt tập thể|lượt hộ gia đình|lượt cá nhân`,
  'mô hình|chuyên đề|clb|câu lạc bộ|phần việc',
  'chồng|vợ|con',
  'câu lạc bộ|clb|tổ|đội|nhóm|tổ tự quản|đội tự quản|nhóm nòng cốt|tổ liên gia|đội dân phòng|tổ dân phòng|tổ bảo vệ|đội xung kích|ban|tổ hòa giải|tổ tuần tra|đội tuần tra',
  'nhóm zalo|fanpage|trang fanpage|trang facebook|nhóm facebook|nhóm|trang|kênh|tài khoản|trang mạng xã hội|zalo|facebook',
  'dao|kiếm|mã tấu|đao|côn|súng|đạn|lựu đạn|mìn|bom|quả bom|quả mìn|quả lựu đạn|cung|nỏ|giáo|pháo|gậy|tuýp sắt',
  'tờ rơi|tờ gấp|tờ bướm|áp phích|băng rôn|khẩu hiệu|pa nô|pano|panô|sổ tay|tài liệu|sách|đĩa|phướn|biển báo|bảng|cờ|biểu ngữ',
  'tin|bài|ảnh|phóng sự|video|clip|tin bài|bài viết|bản tin|chuyên mục|chuyên trang|infographic',
  'bằng khen|giấy khen|kỷ niệm chương|huân chương|huy chương|cờ thi đua|thư khen|bằng|cờ',
  'đèn|loa|kẻng|còi|chuông|bộ đàm|gậy|camera|đèn pin|áo phản quang|bình chữa cháy|máy tính|máy in|mũ|ti vi|bàn|ghế',
  'tụ điểm|điểm|băng nhóm|ổ nhóm|đường dây|băng|ổ|nhóm|địa bàn|tuyến|khu vực',
  'xe máy|xe mô tô|mô tô|ô tô|xe đạp|điện thoại|xe|máy tính|tàu|thuyền|ghe|xuồng|trâu|bò|lợn|dê',
  'vụ|việc|vụ việc|trường hợp|khiếu nại|tố cáo|kiến nghị|phản ánh|tố giác|tin báo|đơn|thư',
  'chỉ thị|nghị quyết|kế hoạch|công văn|quyết định|hướng dẫn|thông báo|chương trình|văn bản|báo cáo|tờ trình|đề án|quy chế|hương ước|quy ước',
  'suất quà|phần quà|suất học bổng|xe đạp|sổ tiết kiệm|áo|chăn'
].map(split);
