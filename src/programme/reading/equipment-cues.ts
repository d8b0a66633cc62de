import { type Cue, cross, cue, split } from '#engine/reading/cue.ts';
import { anybody, homes, money, things } from './nouns.ts';

const cameras =
  'camera|camera an ninh|camera giám sát|camera các loại|camera an ninh trật tự|camera giám sát an ninh|camera antt|camera quan sát|camera ai|camera thông minh|camera giao thông|camera hành trình';

/** Cameras and other equipment, who paid for it, and groups on the net. */
export const equipmentCues: readonly Cue[] = [
  cue('cameras', `${cameras}|${cross('mắt|chiếc|cái|bộ|con|máy|đầu', cameras)}|mắt|số camera`, {
    weight: 1.5,
    unless: split('mô hình camera')
  }),
  cue('cameras', `${things}|mắt|con`, {
    near: split('camera'),
    weight: 0.5,
    unless: split('đèn|loa|kẻng|máy tính|màn hình')
  }),
  cue(
    'camera_sites',
    'điểm camera|đầu thu|cụm camera|hệ thống camera|vị trí camera|điểm lắp đặt camera|đầu ghi|đầu ghi hình|màn hình|đầu thu hình|trung tâm giám sát|hệ thống camera an ninh',
    { weight: 2 }
  ),
  cue(
    'camera_sites',
    `hẻm|con hẻm|ngõ|con ngõ|ngách|ngõ, hẻm|ngõ xóm|cổng làng|chợ|trường học|điểm|vị trí|hệ thống|nút giao|tuyến đường|cụm|điểm lắp đặt|điểm lắp|nơi|tuyến|khu vực|địa bàn|tuyến phố|ngã tư|ngã ba|vị trí lắp đặt|con đường|trục đường|đoạn đường`,
    {
      near: split('camera|mắt camera'),
      weight: 0.6,
      unless: split('mô hình điểm|khen|tuyên truyền')
    }
  ),
  cue('camera_sites', 'điểm|vị trí|tuyến đường|khu vực|địa bàn|nút giao|tuyến|cụm|hẻm|con hẻm|ngõ|ngã tư', {
    follows: split('cameras'),
    weight: 0.8
  }),
  cue(
    'equipment',
    'xe chữa cháy|xe chữa cháy mini|xe bồn|gương cầu|gương cầu lồi|vạch|rào chắn|cọc tiêu|gờ giảm tốc|áo giáp|gậy cao su|gậy gỗ|khiên|còng số 8|mũ bảo hộ|áo mưa|ủng|đồng phục|bộ đồng phục|bộ trang phục|trang phục|quần áo|bộ công cụ hỗ trợ|đèn|đèn chiếu sáng|bóng đèn|bóng đèn chiếu sáng|bóng đèn led|bóng điện|bóng|đèn an ninh|đèn led|đèn đường|đèn pin|đèn năng lượng|đèn năng lượng mặt trời|bóng đèn năng lượng|trụ đèn|cột đèn|cột điện|loa|loa phát thanh|cụm loa|loa kéo|loa di động|' +
      'loa truyền thanh|bộ loa|chiếc loa|kẻng|chiếc kẻng|cái kẻng|kẻng báo động|kẻng an ninh|bộ đàm|máy bộ đàm|chiếc bộ đàm|thùng thư|hòm thư|hộp thư|hòm thư tố giác|hòm thư tố giác tội phạm|thùng thư tố giác|thùng thư tố giác tội phạm|hộp thư tố giác|' +
      'hộp thư tố giác tội phạm|hòm thư góp ý|cổng|cổng an ninh|cổng rào|cổng an ninh trật tự|chuông|chuông báo|chuông báo động|chuông báo cháy|còi|còi hú|còi báo động|gậy|gậy tuần tra|áo phản quang|bình chữa cháy|bình|bình bột|bình cứu hỏa|bình pccc|' +
      'điểm chữa cháy công cộng|tủ chữa cháy|trụ nước|máy bơm|thiết bị báo cháy|nút nhấn|nút nhấn báo cháy|thiết bị|chòi canh|chốt gác|barie|ba-ri-e|cột cờ|trống|gậy giao thông|dùi cui cao su|bộ quần áo|mũ|hệ thống loa|hệ thống đèn|hệ thống chiếu sáng|' +
      'phương tiện pccc|phương tiện|máy vi tính|bộ máy vi tính|máy tính|máy in|máy ảnh|xe đạp tuần tra|xe tuần tra|công cụ hỗ trợ|điểm truy cập|mã qr|điểm quét mã|bảng điện tử|cụm đèn',
    { weight: 0.6, unless: split('thu giữ|thu hồi|giao nộp|trộm cắp|tìm lại|xử phạt|vũ khí|tháo dỡ') }
  ),
  cue('equipment', `${things}|cây|thùng|bình|cụm`, {
    near: split('đèn|loa|kẻng|bộ đàm|thùng thư|hòm thư|chuông|bình chữa cháy|chiếu sáng|còi'),
    weight: 0.3,
    unless: split('camera|quà|thu hồi|vũ khí')
  }),
  cue('funding_mobilised', `${money}|số tiền`, {
    near: split(
      'kinh phí|xã hội hóa|đóng góp|ủng hộ|vận động|huy động|quỹ|lắp đặt|đầu tư|trang bị|mua sắm|góp|quyên góp|ngân sách|tổng kinh phí|tổng trị giá|nguồn vốn|chi|trị giá công trình|nguồn lực|lắp|đóng góp ủng hộ|tài trợ|nhân dân đóng góp'
    ),
    weight: 1.2,
    unless: split(
      'phạt|thiệt hại|tài sản|quà|vay|chiếm đoạt|cướp|lừa đảo|trộm|nhà tình nghĩa|nhà tình thương|học bổng|thu hồi|tín dụng|thù lao|phụ cấp|nộp ngân sách|ngân sách nhà nước|thu nộp'
    )
  }),
  cue('funding_mobilised', money, {
    follows: split('funding_mobilised|cameras|equipment'),
    weight: 0.6,
    unless: split('thu hồi|phạt|thiệt hại|tài sản')
  }),
  cue('funding_mobilised', 'ngày công|giờ công|lượt ngày công|công lao động|ngày công lao động', {
    weight: 1
  }),
  cue('funding_mobilised', 'm2 đất|mét vuông đất|m đất', { near: split('hiến|hiến đất'), weight: 2 }),
  cue(
    'online_groups',
    `${cross('nhóm|trang|kênh|tài khoản|group|fanpage|trang, nhóm|nhóm, trang', 'zalo|facebook|zalo an ninh|mạng xã hội|fanpage|tiktok|zalo, facebook|facebook, zalo|trên zalo|messenger|zalo antt')}|trang thông tin|trang fanpage|fanpage|nhóm chat|trang thông tin điện tử|kênh tuyên truyền`,
    { weight: 1.5 }
  ),
  cue('online_groups', 'nhóm|trang|kênh|tài khoản|group|nhóm, trang|trang, nhóm', {
    near: split('zalo|facebook|mạng xã hội|fanpage|tiktok|messenger|trực tuyến|internet'),
    weight: 0.8
  }),
  cue(
    'online_members',
    `${anybody}|${homes}|người theo dõi|lượt theo dõi|lượt quan tâm|người quan tâm|tài khoản|lượt truy cập|lượt thích|lượt tương tác|lượt người theo dõi|người dùng|tài khoản theo dõi`,
    {
      follows: split('online_groups|online_members'),
      weight: 1.5,
      unless: split('bắt|xử phạt|tin nhắn|đăng tải')
    }
  ),
  cue(
    'online_members',
    `thành viên|người theo dõi|lượt theo dõi|lượt quan tâm|người|người quan tâm|tài khoản|lượt truy cập|lượt thích|người dân|lượt người theo dõi|hộ|hộ dân|lượt tương tác`,
    {
      near: split('zalo|facebook|fanpage|mạng xã hội|theo dõi|trang|nhóm zalo'),
      weight: 2,
      isClose: true,
      unless: split('tổ tự quản|tin, bài|đăng tải|bắt|tuyên truyền')
    }
  ),
  cue('online_members', `thành viên|người|người dân|hộ|hộ dân|lượt người|hội viên`, {
    before: split('nhóm zalo|zalo|nhóm chat|fanpage|trang facebook'),
    weight: 1,
    unless: split('tổ tự quản|tin, bài|bắt|tuyên truyền|mô hình|camera|tổ bảo vệ|tổ bảo vệ antt')
  }),
  cue('other', `điểm cầu|điểm tiếp nhận|điểm thu hồi|điểm bầu cử|bàn|tổ công tác`, {
    near: split('trực tuyến|tiếp nhận|điểm cầu|kết nối'),
    weight: -0.5
  })
];
