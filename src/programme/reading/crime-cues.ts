import { type Cue, cue, split } from '#engine/reading/cue.ts';

const given = split(
  'nhân dân|quần chúng|người dân|cung cấp|tố giác|báo|giá trị|bà con|phát giác|phản ánh|hội viên'
);
const solved = split(
  'điều tra|làm rõ|khám phá|phát hiện|bắt|giải quyết|xử lý|ngăn chặn|triệt phá|triệt xóa|phá|bóc gỡ|đấu tranh|phá án|giúp|sáng tỏ|tham gia|hỗ trợ|bắt giữ|xử phạt|thụ lý|xác minh|khống chế|kịp thời|giải tán|vây bắt|truy bắt|cứu'
);
const accident = split(
  'tai nạn|cháy|nổ|chết|bị thương|tngt|giao thông|hỏa hoạn|đuối nước|va chạm|thương vong|tử vong'
);
const educated = split(
  'gọi hỏi|răn đe|giáo dục|cảm hóa|quản lý|giúp đỡ|nhắc nhở|uốn nắn|kèm cặp|phân công|cảnh cáo|phòng ngừa|cá biệt|từ bỏ|tiến bộ|lầm lỡ|lập hồ sơ|diện quản lý|chậm tiến|hư|lầm lỗi'
);
const reintegration = split(
  'việc làm|tái hòa nhập|tha tù|mãn hạn|vay vốn|hoàn lương|chấp hành xong|đặc xá|ra tù|học nghề|hòa nhập cộng đồng|tù về|tạo điều kiện|ổn định cuộc sống|phạt tù|cai nghiện|lầm lỗi'
);

/** Tips, cases, offenders, and what came of them: typed counts of reports, never persons. */
export const crimeCases: readonly Cue[] = [
  cue(
    'tips_valuable',
    'nguồn tin có giá trị|tin có giá trị|nguồn tin giá trị|tin báo có giá trị|nguồn tin tố giác có giá trị|thông tin có giá trị|tin giá trị|nguồn thông tin có giá trị',
    { weight: 3 }
  ),
  cue(
    'tips_valuable',
    'nguồn tin|tin|tin báo|nguồn thông tin|thông tin|lượt tin|tin tố giác|nguồn tin báo|tin, nguồn tin|nguồn|nguồn tin tố giác|tin báo, tố giác|tin, tài liệu',
    { near: split('có giá trị|giá trị|quan trọng|phục vụ điều tra|có ích'), weight: 1 }
  ),
  cue(
    'tips_received',
    'nguồn tin|tin báo|tin tố giác|đơn thư|đơn|lượt tin|nguồn thông tin|thông tin|tố giác|tin báo tố giác|phiếu tố giác|thư tố giác|ý kiến|kiến nghị|phản ánh|lá đơn|lượt phản ánh|đơn thư khiếu nại|tin, bài tố giác|đơn khiếu nại|cuộc gọi|tin phản ánh|lá thư|thư|tin nhắn tố giác|nguồn tin báo|ý kiến, kiến nghị|kiến nghị, phản ánh|tin tố giác tội phạm|nguồn tin tố giác|đơn tố cáo|tin báo, tố giác|tin báo, tố giác tội phạm|lượt ý kiến|ý kiến đóng góp|đơn, thư|lượt tin báo'
  ),
  cue('tips_received', 'tin|nguồn|phiếu|lượt|trường hợp|lần', {
    near: given,
    unless: split('bài|đăng tải|bắt')
  }),
  cue(
    'cases_solved',
    'vụ|vụ việc|vụ án|vụ phạm pháp|vụ phạm pháp hình sự|vụ phạm tội|chuyên án|vụ vi phạm|vụ trộm cắp|vụ trộm|vụ ma túy|vụ đánh bạc|vụ hình sự|vụ án hình sự|vụ vi phạm pháp luật|trường hợp vi phạm|vụ buôn lậu|vụ tội phạm|vụ đánh nhau|trường hợp|án|vụ xâm phạm|vụ cố ý gây thương tích|vụ cướp giật|vụ lừa đảo|vụ việc liên quan|vụ tụ tập|vụ buôn bán|vụ, việc',
    { near: solved, unless: split('mâu thuẫn|tranh chấp|hòa giải|cháy|tai nạn') }
  ),
  cue('cases_solved', 'vụ án|chuyên án|vụ'),
  cue('cases_solved', 'vụ việc', { weight: -1 }),
  cue(
    'crime_cases',
    'vụ|vụ việc|vụ phạm pháp hình sự|vụ phạm pháp|vụ án|vụ án hình sự|vụ trộm cắp|vụ phạm tội|vụ phạm tội về trật tự xã hội|vụ vi phạm pháp luật|vụ vi phạm|vụ trộm|vụ trọng án|tội phạm|vụ tội phạm',
    {
      before: split('xảy ra|xảy|phát sinh|còn|để xảy ra|ghi nhận'),
      unless: split('làm rõ|khám phá|mâu thuẫn|hòa giải|cháy|tai nạn|phát hiện|bắt')
    }
  ),
  cue(
    'crime_cases',
    'phạm pháp hình sự|vụ phạm pháp hình sự|tội phạm|tội phạm hình sự|tội phạm về trật tự xã hội',
    { near: split('xảy ra|giảm|tăng|so với|kiềm chế|kéo giảm') }
  ),
  cue(
    'clearance_rate',
    'tỷ lệ khám phá|tỷ lệ điều tra|tỷ lệ điều tra, khám phá|tỷ lệ phá án|tỷ lệ làm rõ|tỷ lệ điều tra khám phá|tỷ lệ giải quyết|khám phá đạt|án điều tra|số vụ án|trọng án|án rất nghiêm trọng',
    { near: split('%|đạt|tỷ lệ'), weight: 2 }
  ),
  cue('clearance_rate', 'vụ|vụ án|số vụ|các vụ|tổng số vụ|tin báo|tố giác', {
    near: split('đạt tỷ lệ|đạt|chiếm|tỷ lệ khám phá|tỷ lệ điều tra'),
    before: split('tỷ lệ|đạt'),
    weight: -1
  }),
  cue(
    'offenders_handled',
    'đối tượng|đối tượng phạm tội|đối tượng vi phạm|tên|kẻ gian|nghi phạm|tội phạm|người vi phạm|đối tượng trộm cắp|đối tượng liên quan|đối tượng hình sự|đối tượng ma túy|thanh niên|tên trộm|người|con bạc|đối tượng vi phạm pháp luật|tên tội phạm|trường hợp|người phạm tội|thanh thiếu niên|đối tượng nghiện|người nghiện',
    {
      near: split(
        'bắt|xử lý|phát hiện|khám phá|làm rõ|vụ|triệt phá|bắt giữ|tạm giữ|truy bắt|phá|đấu tranh|quả tang|khống chế|điều tra|xử phạt'
      ),
      unless: split(
        'truy nã|khởi tố|gọi hỏi|răn đe|cảm hóa|giáo dục|hòa nhập|đầu thú|thành viên|chết|bị thương|kiểm điểm'
      )
    }
  ),
  cue('offenders_handled', 'đối tượng', { weight: -1 }),
  cue('offenders_handled', 'tên', { weight: -1 }),
  cue(
    'fugitives_handled',
    'đối tượng truy nã|đối tượng trốn truy nã|đối tượng đầu thú|đối tượng có lệnh truy nã|đối tượng bị truy nã|tên truy nã|lệnh truy nã',
    { weight: 2 }
  ),
  cue('fugitives_handled', 'đối tượng|người|tên|trường hợp|lượt đối tượng', {
    near: split('truy nã|đầu thú|lẩn trốn|tự thú|trốn thi hành án|ra trình diện'),
    weight: 1
  }),
  cue('prosecutions', 'bị can|bị cáo'),
  cue('prosecutions', 'vụ|vụ án|đối tượng|người|trường hợp|vụ, bị can', {
    before: split('khởi tố|truy tố|xét xử|tuyên phạt'),
    weight: 2,
    unless: split('xử lý hành chính|hòa giải')
  }),
  cue(
    'admin_sanctions',
    'trường hợp|vụ|đối tượng|người|cơ sở|cá nhân|phương tiện|tổ chức|lượt|hộ|doanh nghiệp|tổ chức, cá nhân|lượt phương tiện|xe|lái xe|trường hợp vi phạm|cơ sở vi phạm|vụ vi phạm',
    {
      near: split(
        'xử phạt|vi phạm hành chính|xử lý hành chính|phạt hành chính|phạt tiền|lập biên bản|xử phạt hành chính|cảnh cáo|phạt vi phạm|tước'
      ),
      weight: 1.5,
      unless: split('khởi tố')
    }
  ),
  cue('fines_amount', 'đồng|triệu đồng|tỷ đồng', {
    near: split('phạt|xử phạt|nộp ngân sách|tiền phạt|kho bạc|thu nộp'),
    weight: 2,
    unless: split('tài sản|ủng hộ|vay|hỗ trợ|kinh phí')
  }),
  cue(
    'property_recovered',
    'đồng|xe máy|xe mô tô|điện thoại|tài sản|usd|mô tô|chiếc xe máy|xe|con bò|con trâu|lượng vàng|chỉ vàng|chiếc|máy|bộ|xe đạp|con|m3 gỗ|m3',
    {
      near: split('thu hồi|trả lại|tài sản|thu giữ|tang vật|trị giá|thiệt hại'),
      unless: split('hỗ trợ|ủng hộ|vận động|kinh phí|ma túy|vay|xây dựng|trao|tặng|lắp đặt|quỹ|phạt'),
      weight: 1
    }
  ),
  cue(
    'drug_seizures',
    'gam ma túy|kg ma túy|g ma túy|gam heroin|g heroin|kg heroin|viên ma túy|viên ma túy tổng hợp|bánh heroin|cây thuốc phiện|cây cần sa|gram ma túy|tép heroin|gói heroin|gam|gram|kg cần sa|kg thuốc phiện|tép|gói|bánh|kg cần|cây anh túc|m2 cây thuốc phiện|kg quả thuốc phiện|heroin|hêrôin|ma túy',
    { weight: 0 }
  ),
  cue('drug_seizures', 'kg|g|viên|cây|m2|m|gói|bánh|ha|kilogam|liều', {
    near: split(
      'ma túy|heroin|hêrôin|thuốc phiện|cần sa|anh túc|methamphetamine|ketamin|thuốc lắc|hồng phiến'
    ),
    weight: 2
  }),
  cue(
    'hotspots_cleared',
    'tụ điểm|địa bàn trọng điểm|địa bàn phức tạp|băng nhóm|ổ nhóm|băng, nhóm|băng, ổ nhóm|điểm phức tạp|tụ điểm ma túy|điểm nóng|ổ|băng|địa bàn|nhóm|sới bạc|đường dây|tụ điểm phức tạp|ổ, nhóm|địa bàn trọng điểm phức tạp|tụ điểm, địa bàn|tuyến, địa bàn|ổ cờ bạc|băng nhóm tội phạm|tụ điểm cờ bạc|địa bàn trọng điểm, phức tạp|khu vực phức tạp|điểm đánh bạc',
    {
      near: split(
        'chuyển hóa|triệt phá|triệt xóa|xóa|bóc gỡ|phá|giải quyết|phức tạp|trọng điểm|đấu tranh|tội phạm|giải thể'
      )
    }
  ),
  cue('hotspots_cleared', 'tụ điểm|băng nhóm|ổ nhóm|băng, nhóm|tụ điểm phức tạp'),
  cue(
    'accidents',
    'vụ tai nạn|vụ tai nạn giao thông|vụ cháy|vụ tngt|vụ nổ|vụ hỏa hoạn|vụ cháy, nổ|vụ va chạm|vụ cháy nổ|vụ đuối nước',
    { weight: 2 }
  ),
  cue(
    'accidents',
    'vụ|người|người chết|người bị thương|trường hợp|nạn nhân|lượt người bị thương|số vụ|người tử vong',
    {
      near: accident,
      weight: 1.5,
      unless: split('ma túy|trộm|bắt|tuyên truyền|phòng cháy|hội viên|thành viên')
    }
  ),
  cue('accidents', 'người chết|người bị thương|người tử vong', { weight: 3 }),
  cue('accidents', 'vụ', { after: split('làm chết|chết|bị thương|làm bị thương'), weight: 2 })
];

export const peopleCues: readonly Cue[] = [
  cue(
    'offenders_educated',
    'đối tượng|lượt|lượt đối tượng|người|thanh thiếu niên|lượt thanh thiếu niên|em|trường hợp|lượt người|thanh niên|cháu|học sinh|thanh, thiếu niên|thiếu niên|thanh niên chậm tiến|thanh thiếu niên hư|lượt thanh niên|đối tượng có tiền án|phạm nhân|người nghiện|lượt thanh thiếu niên vi phạm|người lầm lỗi|lượt người vi phạm|đối tượng nghiện|cá nhân',
    {
      near: educated,
      unless: split(
        'thành viên|kiểm điểm trước|việc làm|vay vốn|dự nghe|tuyên truyền, giáo dục|giáo dục pháp luật|tái hòa nhập'
      ),
      weight: 1
    }
  ),
  cue(
    'public_reviews',
    'đối tượng|trường hợp|người|lượt đối tượng|buổi kiểm điểm|cuộc kiểm điểm|lượt|cuộc|buổi',
    { near: split('kiểm điểm|kiểm điểm trước dân|trước dân|đấu tranh trước dân'), weight: 2 }
  ),
  cue(
    'reintegration_supported',
    'người|đối tượng|lượt người|trường hợp|phạm nhân|thanh niên|hộ|lượt|người lầm lỗi|người mãn hạn tù|người tái hòa nhập|người hoàn lương|người chấp hành xong án phạt tù|đối tượng tù tha|đối tượng tù tha về|người được đặc xá|người tù về|hội viên|lao động',
    { near: reintegration, weight: 1.5, unless: split('ma túy tổng hợp|bắt') }
  ),
  cue('support_amount', 'đồng|triệu đồng', {
    near: split(
      'vay vốn|vốn vay|hỗ trợ vốn|cho vay|vốn|tái hòa nhập|phát triển kinh tế|sinh kế|hỗ trợ người|vay'
    ),
    weight: 2,
    unless: split('camera|quà|tài sản bị|mô hình')
  }),
  cue(
    'mediation_cases',
    'vụ hòa giải|vụ việc hòa giải|vụ mâu thuẫn|vụ tranh chấp|vụ việc mâu thuẫn|mâu thuẫn|vụ việc tranh chấp|vụ, việc mâu thuẫn|vụ ly hôn|vụ bạo lực gia đình|mâu thuẫn, tranh chấp|vụ việc mâu thuẫn, tranh chấp|vụ mâu thuẫn, tranh chấp|vụ xích mích|vụ bất hòa|vụ lục đục|vụ tranh chấp đất đai',
    { weight: 2 }
  ),
  cue(
    'mediation_cases',
    'vụ|vụ việc|việc|trường hợp|vụ, việc|cuộc|ca|lượt|số vụ|vụ việc nhỏ|cặp vợ chồng|đôi vợ chồng',
    {
      near: split('hòa giải|mâu thuẫn|tranh chấp|xích mích|bất hòa|khiếu kiện|bạo lực gia đình'),
      weight: 1.5
    }
  ),
  cue(
    'mediation_groups',
    'tổ hòa giải|ban hòa giải|tổ hòa giải cơ sở|ban hòa giải cơ sở|tổ hòa giải ở cơ sở|nhóm hòa giải',
    { weight: 2 }
  ),
  cue('security_group_members', 'hòa giải viên|tổ viên tổ hòa giải', {
    weight: 1,
    unless: split('tập huấn|bồi dưỡng')
  })
];
