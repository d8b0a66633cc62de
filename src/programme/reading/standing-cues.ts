import { type Cue, cue, split } from '#engine/reading/cue.ts';

const standard = split(
  'đạt|tiêu chuẩn|an toàn về|công nhận|gia đình văn hóa|danh hiệu|đăng ký|văn hóa|không có tội phạm|không có|tiên tiến|nông thôn mới|khu dân cư an toàn|xếp loại|loại xuất sắc|loại khá|bình xét|không ma túy|không tội phạm'
);
const award = split(
  'khen|khen thưởng|giấy khen|bằng khen|biểu dương|tuyên dương|tặng|thành tích|trao|vinh danh|cờ thi đua|kỷ niệm chương|nhận|huân chương|xuất sắc'
);
const part = split('có|gồm|trên|ở|tại|toàn|triển khai|tổ chức|thực hiện|thành lập');

/** Recognition, and what an area is made of. */
export const standingCues: readonly Cue[] = [
  cue(
    'units_meeting_standard',
    'khu dân cư|xã|phường|thôn|cơ quan|hộ|gia đình|khu phố|đơn vị|ấp|tổ dân phố|xã, phường|xã, phường, thị trấn|cơ quan, doanh nghiệp|cơ quan, đơn vị|trường học|doanh nghiệp|hộ gia đình|% số hộ|% hộ|số hộ|khóm|thôn, bản|số xã|số khu dân cư|nhà trường|số hộ gia đình|số thôn|bản|thôn, tổ dân phố|cơ quan, đơn vị, doanh nghiệp|cơ quan, doanh nghiệp, nhà trường|cơ quan, trường học|trường|lượt hộ gia đình|lượt hộ|hộ dân|thôn, khu phố|số cơ quan|số đơn vị|cơ sở giáo dục|làng|số hộ dân|khối phố|chi hội|xóm|số xã, phường|ấp, khu phố|khu dân cư, cơ quan|xã, thị trấn|tổ|huyện|thôn, làng|số gia đình|số phường|bản, tổ dân phố|số phường, xã|khu|buôn|số trường|tổ chức',
    { near: standard, weight: 1, unless: split('ký cam kết|khen thưởng|tuyên truyền|camera|có mô hình') }
  ),
  cue(
    'award_collectives',
    'tập thể|đơn vị|tập thể tiêu biểu|tập thể xuất sắc|tập thể điển hình|lượt tập thể|hộ gia đình tiêu biểu',
    { unless: split('đăng ký tự quản|đường biên|mốc'), near: [...award, 'cá nhân', 'tập thể'] }
  ),
  cue('award_collectives', 'tập thể', { unless: split('đường biên|cột mốc') }),
  cue('award_collectives', 'đơn vị|xã|cơ quan|hộ|gia đình|hộ gia đình|phường|trường', {
    before: split('khen thưởng|bằng khen|giấy khen|biểu dương|tặng thưởng|cờ thi đua|tuyên dương'),
    weight: 1
  }),
  cue(
    'award_individuals',
    'cá nhân|cá nhân tiêu biểu|gương|người tốt|quần chúng|lượt cá nhân|cá nhân điển hình|cá nhân có thành tích|gương người tốt việc tốt|cá nhân xuất sắc|chiến sĩ|cán bộ|gương điển hình|gương người tốt, việc tốt|người có uy tín|gương người tốt|người|hộ gia đình|đồng chí|người dân|công dân|quần chúng nhân dân|hội viên',
    {
      near: award,
      unless: split('ký cam kết|đăng ký|đường biên|bắt|thành viên|suất quà|hộ nghèo|học bổng|cung cấp')
    }
  ),
  cue('award_individuals', 'cá nhân', { unless: split('cam kết|đường biên|cột mốc|đăng ký'), weight: -0.5 }),
  cue(
    'awards_mixed',
    'tập thể, cá nhân|tập thể và cá nhân|lượt tập thể, cá nhân|kỷ niệm chương|bằng khen|giấy khen|tập thể cá nhân|lượt tập thể|huân chương|huy chương|cờ thi đua|huy hiệu|lượt tập thể và cá nhân|bằng khen, giấy khen|tập thể, hộ gia đình|tập thể, cá nhân tiêu biểu|cá nhân, tập thể|giấy khen, bằng khen|lượt cá nhân, tập thể|phần thưởng|lá cờ|danh hiệu|lượt khen|lượt tập thể, cá nhân|bằng',
    { weight: 1 }
  ),
  cue(
    'gifts',
    'suất quà|phần quà|nhà tình nghĩa|nhà tình thương|nhà đại đoàn kết|suất học bổng|căn nhà|ngôi nhà|xe đạp|suất|nhà đồng đội|quà|xe lăn|nhà|căn nhà tình nghĩa|học bổng|thẻ bảo hiểm y tế|mái ấm|sổ tiết kiệm|tấn gạo|kg gạo|căn|phần|áo ấm|suất ăn|bộ quần áo|cây giống|con bò|ngôi nhà tình nghĩa|phần quà tết|thẻ bhyt|xe đạp điện|chăn ấm|lượt người nghèo|tivi|suất học bổng|bộ|chiếc xe đạp|nhà tình|căn nhà tình',
    {
      near: split(
        'tặng|quà|trao|hỗ trợ|giúp|thăm|tình nghĩa|học bổng|nghèo|xây dựng|sửa chữa|gạo|tình thương|chính sách|trị giá|bàn giao|nhà đại đoàn kết|khó khăn'
      )
    }
  ),
  cue('gifts', 'suất quà|phần quà|suất|nhà tình nghĩa|nhà tình thương|nhà đại đoàn kết|suất học bổng'),
  cue(
    'gifts',
    'đồng|triệu đồng|người|hộ|hộ nghèo|lượt người|em|gia đình|gia đình chính sách|học sinh|hộ gia đình|trường hợp',
    {
      near: split(
        'quà|tặng|học bổng|nhà tình nghĩa|nhà đại đoàn kết|trị giá|thăm hỏi|nghèo|từ thiện|nhân đạo|khám bệnh|phát thuốc|tình thương|trẻ em nghèo|an sinh'
      ),
      weight: 1,
      unless: split('camera|tài sản|vay vốn|phạt')
    }
  ),
  cue(
    'households',
    'hộ|hộ dân|hộ gia đình|gia đình|nóc nhà|nóc hộ|số hộ|hộ nghèo|hộ đồng bào|nhà trọ|cơ sở|phòng trọ|hộ kinh doanh|hộ dân cư|nhà dân|hộ giáo dân',
    { weight: -1 }
  ),
  cue(
    'population',
    'nhân khẩu|dân|khẩu|người dân|tín đồ|học sinh|giáo dân|dân tộc|người dân tộc|dân số|nhân dân|dân tộc anh em|sinh viên|công nhân|người lao động|lao động|đồng bào|số dân|phật tử|cư dân|dân cư|người dân tộc thiểu số|đồng bào dân tộc|tôn giáo|người có uy tín|chức sắc|triệu dân|thanh niên|trẻ em|thành phần dân tộc|giáo viên|ngư dân|công nhân lao động|người',
    { weight: -1 }
  ),
  cue(
    'member_base',
    'hội viên|đoàn viên|đảng viên|hội viên phụ nữ|hội viên nông dân|cán bộ, hội viên|cựu chiến binh|hội viên cựu chiến binh|đoàn viên, thanh niên|hội viên, đoàn viên|hội viên CCB|đoàn viên, hội viên|đoàn viên thanh niên|cán bộ, chiến sĩ|cán bộ chiến sĩ|cbcs|đoàn viên công đoàn',
    { weight: -0.5 }
  ),
  cue(
    'org_units',
    'chi hội|xã|thôn|trường|phường|huyện|bản|ấp|khu dân cư|tổ dân phố|khu phố|cụm dân cư|tổ|chi đoàn|cơ quan|đơn vị|trường học|doanh nghiệp|thị trấn|làng|buôn|xã, thị trấn|xã, phường|phường, xã|xã, phường, thị trấn|đơn vị hành chính|khóm|tỉnh|tỉnh, thành phố|quận|quận, huyện|huyện, thị xã|cơ sở hội|tổ hội|cơ quan, đơn vị|cơ quan, doanh nghiệp|thôn, bản|thôn, làng|xóm|cơ sở|chi bộ|đảng bộ|khối phố|thôn, tổ dân phố|chợ|khu công nghiệp|cụm|ban|điểm|công ty|đầu mối|khu|chi, tổ hội|khu vực|nhà máy|cơ sở thờ tự|nhà thờ|chùa|họ đạo|giáo xứ|giáo họ|tổ chức cơ sở đảng|ban công tác mặt trận|địa phương|đoàn thể|địa bàn|cơ sở tôn giáo|điểm dân cư|tổ chức|hợp tác xã|bản, làng|thôn, khu phố|trường, lớp|đồn|trạm|đội|nhà trường|ấp, khu phố|huyện, thành phố|huyện, thị|xã biên giới|đồn biên phòng|khu nhà trọ|cơ sở kinh doanh',
    { weight: -1, unless: split('khen thưởng|ký cam kết') }
  ),
  cue('org_units', 'xã|thôn|trường|phường|đơn vị|địa phương|cơ quan', { before: part, weight: -0.5 }),
  cue(
    'geography',
    'km|km2|m2|m|ha|cột mốc|mốc|mét|hecta|km đường|tuyến đường|km đường biên|km bờ biển|héc ta|tuyến|km đường biên giới|mốc quốc giới|cây số|m đường|đoạn đường|cột mốc biên giới|con đường|mốc giới|mét đường|ha rừng|ha đất|m2 đất|tuyến phố|vị trí mốc|mốc biên giới',
    { unless: split('ma túy|thuốc phiện|cây cần sa|thuốc nổ|dây cháy chậm') }
  ),
  cue('border_registrations', 'tập thể|hộ|cá nhân|hộ gia đình|người|hộ dân|lượt người|tổ|thôn|bản|lượt hộ', {
    near: split(
      'đường biên|cột mốc|mốc giới|mốc quốc giới|tự quản đường biên|biên giới tự quản|tự quản đường biên, cột mốc|đường biên, mốc giới'
    ),
    weight: 2.5,
    unless: split('ma túy|tổ tự quản')
  }),
  cue(
    'share_other',
    'số người|tổng số|số vụ|dân số|hộ nghèo|số ý kiến|lượt ý kiến|cán bộ|số phiếu|phiếu|ý kiến|số đối tượng|số thôn có',
    { near: split('%'), weight: -1 }
  ),
  cue('share_other', 'tỷ lệ|đạt|chiếm', { weight: -3 }),
  cue(
    'other',
    'đồng|usd|lượt|người|cái|chiếc|lần|tấm gương|bộ|phiếu|loại|con|hồ sơ|thẻ căn cước|thẻ|máy|xe|tiết mục|trò chơi|đoàn|gian hàng|gương sáng|bài thi|đội|thí sinh|món|cây|phần|buổi|trường hợp|ý kiến|cửa hàng|suất|kỳ|nhà|giải|phương tiện|khách|điểm|công trình|phần việc|tàu|thuyền|lồng bè|tỷ đồng|triệu đồng|lít|tấn|kg|con đường hoa|tác phẩm|hạng mục|chỉ tiêu|thủ tục|dịch vụ|tài khoản|hội thi|giải thưởng|nhiệm vụ|chiến sĩ|hồ sơ cccd|thẻ cccd|tiêu chí',
    { weight: -3 }
  )
];
