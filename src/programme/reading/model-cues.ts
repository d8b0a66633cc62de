import { type Cue, cue, split } from '#engine/reading/cue.ts';

const made = split(
  'xây dựng mới|thành lập|ra mắt|nhân rộng|xây mới|mới|củng cố|triển khai mới|lập mới|phát triển thêm|thêm|kiện toàn|thành lập mới|làm mới|duy trì và nhân rộng|ra đời|dựng thêm'
);
const members = split('mô hình|câu lạc bộ|clb|nhóm|hội viên|đội');

/** Models, clubs, groups of residents and what they have. */
export const modelCues: readonly Cue[] = [
  cue(
    'model_types',
    'loại mô hình|loại hình|loại|dạng mô hình|loại hình mô hình|loại hình tổ chức|mô hình gốc|tên mô hình|loại hình tổ chức quần chúng',
    {
      near: split('mô hình|loại hình|quần chúng|tự quản'),
      weight: 2,
      unless: split('ma túy|vũ khí|súng|văn bản')
    }
  ),
  cue(
    'models_new',
    'mô hình|mô hình mới|mô hình, điển hình|điển hình|câu lạc bộ|mô hình tự quản|mô hình dân vận khéo|mô hình an ninh trật tự|mô hình ANTT|lượt mô hình',
    { near: made, unless: split('hiện có|tổng số|hiện nay có') }
  ),
  cue(
    'models_total',
    'mô hình|mô hình, điển hình|mô hình tự quản|điển hình|mô hình dân vận khéo|điển hình tiên tiến|mô hình quần chúng|gương điển hình|mô hình, cách làm|mô hình phòng chống tội phạm|mô hình an ninh trật tự|mô hình ANTT|mô hình tự phòng|mô hình về an ninh trật tự|mô hình, điển hình tiên tiến|mô hình bảo vệ an ninh trật tự|mô hình tổ chức quần chúng|mô hình hiệu quả|mô hình hay|tập thể điển hình|mô hình phòng, chống tội phạm|mô hình phòng|cách làm|mô hình bảo đảm an ninh trật tự|mô hình camera|mô hình phong trào|cá nhân điển hình|cụm mô hình'
  ),
  cue(
    'model_sites',
    'điểm mô hình|điểm|địa bàn|nơi|cụm|mô hình điểm|khu vực|điểm triển khai|cụm an ninh|địa điểm|cụm dân cư',
    {
      near: split('mô hình|nhân rộng|triển khai|áp dụng|thí điểm|duy trì'),
      unless: split('camera|trọng điểm|bắt|phức tạp|tụ điểm|ngày hội')
    }
  ),
  cue(
    'model_members',
    'thành viên|hội viên|thành viên tham gia|người tham gia|tổ viên|hộ thành viên|người|hộ|hộ dân|hộ tham gia|thành viên mô hình|lượt thành viên|hộ gia đình|đội viên|cán bộ, hội viên',
    {
      near: members,
      unless: split(
        'tổ tự quản|tổ an ninh|dân phòng|tổ bảo vệ|tự vệ|bảo vệ dân phố|tập huấn|tuyên truyền|zalo|ký cam kết|chi hội|nghe|khen'
      )
    }
  ),
  cue(
    'clubs',
    'câu lạc bộ|clb|câu lạc bộ phụ nữ|câu lạc bộ phòng chống tội phạm|clb phòng chống tội phạm|câu lạc bộ pháp luật|câu lạc bộ phòng, chống tội phạm|clb pháp luật|clb chủ nhà trọ|câu lạc bộ chủ nhà trọ|clb phụ nữ|câu lạc bộ thanh niên|clb thanh niên'
  ),
  cue(
    'security_groups',
    'tổ tự quản|tổ nhân dân tự quản|tổ an ninh nhân dân|tổ annd|tổ liên gia|tổ liên gia tự quản|đội dân phòng|tổ dân phòng|tổ xung kích|đội xung kích|đội thanh niên xung kích|tổ bảo vệ dân phố|ban bảo vệ dân phố|tổ an ninh|tổ bảo vệ an ninh trật tự|tổ bảo vệ antt|đội tự quản|đội cờ đỏ|tổ tuần tra|đội tuần tra|ban chỉ đạo|tổ thanh niên xung kích|đội bảo vệ dân phố|tổ an ninh tự quản|tổ an ninh trật tự|đội dân quân|tổ công nhân tự quản|tổ liên gia an toàn pccc|tổ liên gia an toàn|đội phòng cháy chữa cháy|đội pccc|đội pccc cơ sở|tổ, đội|tổ đội|tổ tự quản an ninh trật tự|tổ tự quản về an ninh trật tự|nhóm tự quản|đội an ninh|tổ tự quản về antt|ban an ninh trật tự|tổ cốt cán|nhóm nòng cốt|tổ nòng cốt|đội xe ôm|tổ xe ôm tự quản|ban bảo vệ|đội bảo vệ|tổ bảo vệ|dòng họ tự quản|tổ tuần tra nhân dân|đội thanh niên|tiểu ban|đội dân phòng, tổ|tổ hội tự quản|đội thanh niên tình nguyện|tổ quần chúng|đội công tác|tổ công tác|tổ tự quản bảo vệ|tổ tàu thuyền an toàn|tổ tự quản tàu thuyền|tổ tự quản đường biên|tổ tàu thuyền|đội tuần tra nhân dân|tổ, đội tự quản|dòng họ|dân phòng|khu dân cư tự quản|tổ tàu thuyền tự quản|tổ giáp ranh|đội săn bắt cướp|tổ công an xã|tổ công an|tổ công nghệ số|tổ đề án|tổ công nghệ số cộng đồng|đội pccc và cnch|chốt bảo vệ|tổ quần chúng nòng cốt'
  ),
  cue('security_groups', 'tổ|đội|nhóm|ban|chốt|mạng lưới', {
    near: split(
      'tự quản|an ninh|dân phòng|tuần tra|xung kích|bảo vệ|liên gia|dân phố|phòng cháy|tự vệ|an toàn'
    ),
    unless: split('camera|zalo|bắt|băng')
  }),
  cue(
    'security_group_members',
    'thành viên|tổ viên|đội viên|người|người tham gia|cán bộ|lực lượng|dân phòng|hòa giải viên|đồng chí|bảo vệ dân phố|công an viên|hội viên|cán bộ, chiến sĩ|thành viên nòng cốt|thành viên tham gia|dân quân|cán bộ nòng cốt|quần chúng|đoàn viên|thanh niên|hộ|hộ gia đình|công nhân|hộ dân|ngư dân|xã viên|công an bán chuyên trách|công an xã bán chuyên trách|trưởng thôn|người uy tín',
    {
      near: split(
        'tổ tự quản|tổ nhân dân|đội dân phòng|dân phòng|bảo vệ dân phố|xung kích|tự quản|tổ an ninh|tuần tra|lực lượng|tổ hòa giải|nòng cốt|ban hòa giải|liên gia|tổ bảo vệ|tổ xe ôm|ban bảo vệ'
      ),
      unless: split(
        'bắt|câu lạc bộ|clb|tuyên truyền|tập huấn|zalo|ký cam kết|khen|đoàn viên thanh niên tham gia'
      )
    }
  ),
  cue(
    'patrols',
    'ca tuần tra|lượt tuần tra|buổi tuần tra|cuộc tuần tra|đợt tuần tra|ca|lượt|buổi|cuộc|đêm|lần tuần tra|lần',
    {
      near: split(
        'tuần tra|tuần tra, kiểm soát|canh gác|mật phục|chốt|gác|báo động|kiểm tra hành chính|truy quét'
      ),
      weight: 1
    }
  ),
  cue(
    'patrol_participants',
    'lượt người|lượt cán bộ|lượt người tham gia|người|lượt|lượt quần chúng|lượt thành viên|lượt dân quân|lượt đội viên|lượt cán bộ, chiến sĩ',
    {
      near: split('tuần tra|mật phục|canh gác|truy quét|tuần tra, canh gác'),
      weight: 1.5,
      unless: split('tuyên truyền|ca tuần tra với')
    }
  ),
  cue(
    'cameras',
    'camera|camera an ninh|mắt camera|camera giám sát|mắt|chiếc camera|camera các loại|camera an ninh trật tự|camera giám sát an ninh|cái camera|bộ camera|camera ANTT'
  ),
  cue('cameras', 'cái|chiếc|mắt|bộ|máy', { near: split('camera'), unless: split('đèn|loa|kẻng') }),
  cue(
    'camera_sites',
    'điểm camera|điểm|đầu thu|cụm camera|vị trí|hệ thống camera|địa bàn|nút giao|tuyến đường|vị trí camera|màn hình|cụm|hệ thống|điểm lắp đặt|khu vực|điểm lắp|nơi|tuyến|đầu ghi',
    { near: split('camera'), unless: split('mô hình điểm') }
  ),
  cue(
    'equipment',
    'đèn|đèn chiếu sáng|bóng đèn|loa|kẻng|bộ đàm|thùng thư|hòm thư|cổng|chuông|bình chữa cháy|đèn pin|còi|gậy|áo phản quang|loa phát thanh|cụm loa|hòm thư tố giác|hòm thư tố giác tội phạm|cột đèn|thiết bị|bóng điện|bóng|thùng thư tố giác|chuông báo|chuông báo động|bình|loa kéo|máy bộ đàm|bộ quần áo|barie|cột cờ|đèn an ninh|cổng an ninh|hộp thư|hộp thư tố giác|còi hú|thiết bị báo cháy|chòi canh|chốt gác|bộ loa|bình pccc|kẻng báo động|phương tiện|hộp thư tố giác tội phạm|đèn năng lượng|đèn năng lượng mặt trời|đèn led|cột điện|đèn đường|điểm chữa cháy công cộng|tủ chữa cháy|hòm thư góp ý|loa di động|máy|trống|bóng đèn led|loa truyền thanh|gậy giao thông|thùng|dùi cui cao su|bảng tuyên truyền',
    { unless: split('thu giữ|thu hồi|tuyên truyền lưu động trên') }
  ),
  cue('funding_mobilised', 'đồng|triệu đồng|tỷ đồng|usd', {
    near: split(
      'kinh phí|xã hội hóa|đóng góp|ủng hộ|vận động|huy động|quỹ|lắp đặt|đầu tư|trang bị|mua sắm|xây dựng|hỗ trợ xây'
    ),
    weight: 1.5,
    unless: split('phạt|thiệt hại|tài sản|quà|vay|chiếm đoạt|cướp|lừa đảo|trộm|nhà tình')
  }),
  cue('funding_mobilised', 'ngày công|giờ công|lượt ngày công|công', {
    near: split('ngày công|đóng góp|huy động|lao động')
  }),
  cue(
    'online_groups',
    'nhóm zalo|trang facebook|nhóm|trang|fanpage|tài khoản|nhóm facebook|trang zalo|kênh|tài khoản zalo|trang fanpage|group|nhóm mạng xã hội|trang mạng xã hội|trang, nhóm|nhóm, trang|nhóm zalo an ninh|nhóm zalo, facebook|trang, nhóm mạng xã hội|trang thông tin',
    { near: split('zalo|facebook|mạng xã hội|fanpage|tiktok|messenger|trực tuyến|internet') }
  ),
  cue(
    'online_members',
    'thành viên|người theo dõi|lượt theo dõi|lượt quan tâm|người|người quan tâm|tài khoản|lượt truy cập|lượt thích|hộ|lượt tương tác|người dân|lượt người theo dõi|hộ dân',
    {
      near: split('zalo|facebook|fanpage|mạng xã hội|theo dõi|trang|nhóm zalo'),
      weight: 1,
      unless: split('tổ tự quản với|tin, bài')
    }
  )
];
