import { type Cue, cue, split } from '#engine/reading/cue.ts';
import { anybody, bodies, faith, homes, members, money, places, residents } from './nouns.ts';

const part = split(
  'có|gồm|trên|ở|tại|toàn|triển khai|tổ chức|thực hiện|thành lập|hiện có|diện tích|chia thành|địa bàn|giáp|sáp nhập|quản lý'
);

/** Members of an organisation, not of a group or a club. */
const belonging = split(members)
  .filter((one) => !/^(?:thành viên|tổ viên|đội viên|tổ trưởng)/u.test(one))
  .join('|');

/** What an area and its organisations are made of, shares, and what has no code of its own. */
export const standingCues: readonly Cue[] = [
  cue('households', `${homes}|số hộ|nhà trọ|phòng trọ|căn hộ|phòng`, { weight: -1 }),
  cue('households', homes, {
    before: split(
      'xã có|thôn có|ấp có|khóm có|làng có|bản có|buôn có|xóm có|khu có|khu phố có|giáo họ có|giáo xứ có|họ đạo có|phường có|hiện có|toàn xã có|toàn thôn có|cả xã|toàn xã|dân số|quy mô'
    ),
    isClose: true,
    weight: 1.2,
    unless: split('tham gia|ký cam kết|đạt|công nhận|lắp|đăng ký|thành viên')
  }),
  cue('population', 'nhân khẩu|người dân tộc thiểu số|dân số|dân tộc anh em|thành phần dân tộc', {
    weight: 1
  }),
  cue('population', 'lao động|công nhân|người lao động|công nhân lao động|nhân công', {
    near: split('khu công nghiệp|cụm công nghiệp|khu chế xuất|nhà máy|các công ty'),
    weight: 1.5,
    unless: split('tuyên truyền|khen|bắt|tự quản')
  }),
  cue('population', 'khẩu', { weight: 0 }),
  cue('population', residents, {
    after: split('thuê|ở trọ|thuê trọ|tạm trú|lưu trú|thuê ở'),
    isClose: true,
    weight: 1.5,
    unless: split('bắt|khen|phạt')
  }),
  cue('population', 'giáo dân|tín đồ|phật tử|đồng bào', { follows: split('households'), weight: 1.5 }),
  cue('population', 'khẩu|người|nhân khẩu|dân|người dân', {
    follows: split('households|population|org_units'),
    weight: 1,
    unless: split('bắt|thành viên|khẩu súng|trực|nộp|giao nộp|thu|bảo vệ dân phố|dân phòng|lực lượng')
  }),
  cue('population', `${residents.replace('người|', '')}|dân tộc|số dân|cư dân|dân cư|tôn giáo|triệu dân`, {
    weight: -1
  }),
  cue('population', residents, {
    near: split(
      'dân số|sinh sống|theo đạo|tạm trú|cư trú|toàn xã có|dân tộc|đồng bào|tín đồ|lưu trú|nhân khẩu'
    ),
    weight: -0.3,
    unless: split('bắt|khen|thành viên|tuyên truyền|dự')
  }),
  cue('member_base', belonging, { weight: -1 }),
  cue('member_base', `${belonging}|người|công nhân|công nhân lao động|lao động|giáo viên`, {
    follows: split('org_units|member_base'),
    weight: 0.6,
    unless: split('tuyên truyền|câu lạc bộ|mô hình|tập huấn|nghe|tổ bảo vệ|tổ tự quản|bắt')
  }),
  cue('member_base', belonging, {
    near: split('chi hội|cơ sở hội|sinh hoạt|hội có|đảng bộ|chi bộ|hội hiện có|kết nạp|tổ chức hội'),
    weight: 0,
    unless: split('tuyên truyền|câu lạc bộ|clb|mô hình|tập huấn|xung kích|tự quản')
  }),
  cue(
    'org_units',
    `${faith}|${places}|${bodies}|chi hội|chi đoàn|tổ hội|cơ sở hội|hội cơ sở|hội thành viên|đoàn cơ sở|công đoàn cơ sở|đảng bộ cơ sở|chi bộ cơ sở|chi bộ|đảng bộ|chi, tổ hội|chi hội, tổ hội|tổ chức cơ sở|tổ chức cơ sở đoàn|tổ chức cơ sở hội|tổ chức cơ sở đoàn, hội|cơ sở đoàn, hội|cụm|ban|đầu mối|đoàn thể|cơ sở thờ tự|cơ sở tôn giáo|nhà thờ|chùa|họ đạo|giáo xứ|giáo họ|xứ|xứ đạo|xứ, họ đạo|giáo điểm|tổ chức cơ sở đảng|ban công tác mặt trận|` +
      'địa bàn|đồn|trạm|đồn biên phòng|đội|cơ sở nhà trọ|khu trọ|nhà trọ|bộ, ngành|bộ, ngành, đoàn thể|sở, ngành|sở, ban, ngành|ban, ngành|ngành, đoàn thể|ban, ngành, đoàn thể|tổ chức thành viên|tổ chức đoàn|cơ sở đoàn|tổ phụ nữ|tổ đảng|điểm trường|trường mầm non|trường tiểu học',
    { weight: -1 }
  ),
  cue('org_units', `${places}|${bodies}|chi hội|cụm`, { before: part, weight: -1.6 }),
  cue('org_units', places, { before: split('ở|tại|thuộc'), isClose: true, weight: -0.6 }),
  cue('org_units', 'đội sản xuất|tổ sản xuất|đội công nhân|tổ dân phố|tổ hội', { weight: 1 }),
  cue('org_units', 'tổ', {
    near: split('chia thành|nhân khẩu|khu phố|dân phố|hộ dân|tổ dân phố|thôn có|phường có|khóm|ấp có'),
    weight: -1.2
  }),
  cue(
    'geography',
    'km|km2|m2|m|ha|cột mốc|mốc|mét|hecta|km đường|km đường biên|km bờ biển|héc ta|km đường biên giới|mốc quốc giới|cây số|m đường|đoạn đường|cột mốc biên giới|mốc giới|mét đường|ha rừng|ha đất|tuyến phố|vị trí mốc|mốc biên giới|' +
      'km biên giới|km đường bộ|km tuyến đường|kilômét|hải lý|km đường giao thông|km đường điện|mét vuông|km sông|km vuông|cột mốc quốc giới|km đường biên, cột mốc|ngọn núi|hòn đảo|đảo|m2 tường|m2 đất',
    { unless: split('ma túy|thuốc phiện|cây cần sa|thuốc nổ|dây cháy chậm|camera') }
  ),
  cue('geography', 'vị trí', { near: split('cột mốc|mốc|đường biên|biên giới'), weight: 0.5 }),
  cue('geography', 'tuyến đường|con đường|đoạn|tuyến|đoạn đường', { weight: -1 }),
  cue('border_registrations', `tập thể|${homes}|cá nhân|người|hộ dân|lượt người|lượt hộ|gia đình`, {
    near: split(
      'đường biên|cột mốc|mốc giới|mốc quốc giới|tự quản đường biên|tự quản đường biên, cột mốc|đường biên, mốc giới|đường biên, cột mốc|tự quản cột mốc'
    ),
    weight: 1,
    unless: split('ma túy|tổ tự quản|tuyên truyền|nguồn tin|an ninh trật tự|an ninh, trật tự')
  }),
  cue('border_registrations', `${residents}|${members}|già làng, trưởng bản|chi hội|thôn|bản`, {
    after: split('nhận tự quản|đăng ký tự quản|tham gia tự quản|tự quản đường biên|tự quản cột mốc'),
    isClose: true,
    weight: 1.2,
    unless: split('an ninh trật tự|an ninh, trật tự|tổ tự quản')
  }),
  cue('border_registrations', 'thôn|bản|thôn, bản|xóm|ấp|làng', {
    near: split('tự quản|đăng ký|nhận bảo vệ'),
    after: split('đường biên|cột mốc|mốc giới|mốc quốc giới'),
    weight: 0,
    unless: split('ma túy|tổ tự quản|an ninh trật tự|an ninh, trật tự')
  }),
  cue('border_registrations', `tập thể|${homes}|cá nhân|người|lượt hộ`, {
    follows: split('border_registrations'),
    weight: 1.2,
    unless: split('an ninh trật tự|an ninh, trật tự')
  }),
  cue(
    'share_other',
    'số người|dân số|hộ nghèo|số ý kiến|lượt ý kiến|cán bộ|số phiếu|phiếu|ý kiến|số đối tượng|số thôn có|người dân|tổng số vụ|tổng số hộ',
    { near: split('%'), weight: -1 }
  ),
  cue('share_other', 'tỷ lệ|đạt|chiếm', { weight: -3 }),
  cue('other', `${anybody}|${homes}|xe|phương tiện|lượt phương tiện|lượt xe|ca nô|căn nhà|nhà`, {
    near: split('sơ tán|di dời|mưa lũ|bão lũ|lũ lụt|khắc phục hậu quả|bão số|dịch bệnh|cách ly'),
    weight: 0.8,
    unless: split('tuyên truyền|quà|tặng')
  }),
  cue('other', homes, {
    before: split('vận động|phụ trách|thuyết phục'),
    isClose: true,
    weight: 0.8,
    unless: split('cam kết|đăng ký|mỗi|cả|thành viên|tự quản|góp|lắp')
  }),
  cue('other', 'lượt khách|lượt du khách|du khách|lượt khách du lịch', { weight: 2 }),
  cue('other', members, {
    before: split('huy động|điều động|bố trí|tăng cường|cử'),
    isClose: true,
    weight: 0.5,
    unless: split(
      'tuần tra|canh gác|mật phục|chốt|tuyên truyền|tập huấn|công an viên|công an xã|bảo vệ dân phố|dân phòng'
    )
  }),
  cue('other', 'tổ|tổ công tác|tổ lưu động|điểm', {
    near: split('căn cước|cccd|cấp thẻ|lưu động'),
    weight: 0.8,
    unless: split('tuyên truyền|tuần tra|chữa cháy|công nghệ số')
  }),
  cue('other', 'người nghiện|người nghiện ma túy|đối tượng nghiện|người sử dụng ma túy', { weight: 0 }),
  cue('other', 'đội|đội thi|đội tuyển|thí sinh|đội bóng|tiết mục', {
    near: split('hội thi|hội thao|cuộc thi|tham gia thi|giải bóng|dự thi|tranh tài|tham dự hội thi|hội diễn'),
    weight: 0.8
  }),
  cue('other', 'lượt tàu|tàu|tàu cá|lượt tàu cá|phương tiện|tàu thuyền', {
    near: split('xua đuổi|đẩy đuổi|gặp nạn|cứu nạn|cứu hộ|ứng cứu|cứu'),
    weight: 1
  }),
  cue(
    'other',
    `${bodies}|nhà trọ|khu nhà trọ|lượt phòng trọ|lượt nhà trọ|phòng trọ|lượt cơ sở|lượt đơn vị|lượt phương tiện|lượt hộ|hộ`,
    {
      near: split('kiểm tra|kiểm tra, hướng dẫn|phúc tra|rà soát'),
      weight: 0.5,
      unless: split('phạt|đạt|vi phạm')
    }
  ),
  cue('other', `${anybody}|hồ sơ|trường hợp|thẻ|tài khoản|thẻ căn cước|tài khoản định danh`, {
    near: split('căn cước|cccd|định danh|vneid|dịch vụ công|thủ tục hành chính|làm thẻ|cấp thẻ|thu nhận'),
    weight: 0.8,
    unless: split('tuyên truyền|khen')
  }),
  cue(
    'other',
    `câu hỏi|lượt câu hỏi|${money}|lượt|người|cái|chiếc|lần|tấm gương|gương sáng|bộ|phiếu|loại|con|hồ sơ|thẻ căn cước|thẻ|máy|xe|tiết mục|tiết mục văn nghệ|trò chơi|đoàn|gian hàng|bài thi|bài dự thi|đội|đội thi|thí sinh|món|cây|phần|trường hợp|ý kiến|cửa hàng|suất|kỳ|nhà|giải|phương tiện|khách|điểm|công trình|phần việc|` +
      'tàu|thuyền|tàu cá|tàu thuyền|lồng bè|lít|tấn|kg|con đường hoa|tác phẩm|hạng mục|thủ tục|dịch vụ|tài khoản|hội thi|giải thưởng|hồ sơ cccd|thẻ cccd|căn cước công dân|thẻ căn cước công dân|tài khoản định danh|tài khoản định danh điện tử|điểm tiếp nhận|điểm cầu|xe loa|tổ công tác|cuộc thi|dự án|hồ sơ dữ liệu|thông tin công dân|lượt bình luận|chuyến xe|hội diễn|chuồng trại|ao cá|giải pháp',
    { weight: -3 }
  )
];
