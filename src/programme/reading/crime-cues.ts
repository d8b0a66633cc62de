import { type Cue, cue, split } from '#engine/reading/cue.ts';
import { bodies, cases, goods, homes, money, offenders, places, residents } from './nouns.ts';

const informing = split(
  'nhân dân|quần chúng|người dân|cung cấp|tố giác|báo|báo tin|bà con|phát giác|phản ánh|hội viên cung cấp|tiếp nhận|công nhân báo|trình báo|nhận được|' +
    'liên quan|giúp lực lượng|phát hiện, cung cấp|báo cho công an|báo cho'
);
const valuable = split(
  'có giá trị|giá trị|quan trọng|phục vụ điều tra|có ích|hữu ích|chất lượng|chính xác|có cơ sở'
);
const solved = split(
  'điều tra|làm rõ|khám phá|phát hiện|bắt|bắt giữ|giải quyết|xử lý|ngăn chặn|triệt phá|triệt xóa|phá|bóc gỡ|đấu tranh|phá án|giúp|sáng tỏ|hỗ trợ|thụ lý|' +
    'xác minh|khống chế|kịp thời|giải tán|vây bắt|truy bắt|truy tìm|bắt quả tang|điều tra, làm rõ|điều tra, khám phá|xử lý nghiêm|can ngăn|tìm ra|nhận dạng'
);
const happened = split(
  'xảy ra|phát sinh|để xảy ra|chỉ có|chỉ còn|chỉ xảy ra|không để xảy ra|mất trộm|bị mất|năm mất|tháng mất|chỉ mất|giảm từ|xuống còn|giảm xuống|tăng từ|tăng lên|ghi nhận|nảy sinh|tình hình|tội phạm xảy ra|số vụ|so với|cùng kỳ|kiềm chế|xảy'
);
const accident = split(
  'tai nạn|tai nạn giao thông|cháy|cháy nổ|cháy, nổ|nổ|tngt|hỏa hoạn|đuối nước|va chạm|va chạm giao thông|tai nạn lao động|lật tàu|chìm tàu|sạt lở'
);

/** Tips, cases, offenders, and what came of them: typed counts of reports, never persons. */
export const crimeCues: readonly Cue[] = [
  cue(
    'tips_valuable',
    'nguồn tin có giá trị|tin có giá trị|nguồn tin giá trị|tin báo có giá trị|nguồn tin tố giác có giá trị|thông tin có giá trị|tin giá trị|nguồn thông tin có giá trị|nguồn tin quan trọng|tin quan trọng',
    { weight: 3 }
  ),
  cue(
    'tips_valuable',
    'nguồn tin|tin|tin báo|nguồn thông tin|thông tin|lượt tin|tin tố giác|nguồn tin báo|tin, nguồn tin|nguồn|nguồn tin tố giác|tin báo, tố giác|tin, tài liệu|nguồn tin liên quan|tin tố giác tội phạm',
    { near: valuable, isClose: true, weight: 2 }
  ),
  cue(
    'tips_received',
    'nguồn tin|tin báo|tin tố giác|đơn thư|đơn|lượt tin|nguồn thông tin|thông tin|tố giác|phiếu tố giác|thư tố giác|kiến nghị|phản ánh|lá đơn|lượt phản ánh|' +
      'đơn thư khiếu nại|đơn thư khiếu nại, tố cáo|đơn khiếu nại|đơn khiếu nại, tố cáo|cuộc gọi|tin phản ánh|lá thư|thư|bức thư|tin nhắn tố giác|nguồn tin báo|' +
      'kiến nghị, phản ánh|phản ánh, kiến nghị|tin tố giác tội phạm|nguồn tin tố giác|nguồn tin tố giác tội phạm|đơn tố cáo|tin báo, tố giác|tin báo, tố giác tội phạm|' +
      'tố giác, tin báo|đơn, thư|lượt tin báo|nguồn tin liên quan|tin, tố giác|tin báo tội phạm|nguồn tin về tội phạm|tin về tội phạm|đơn trình báo',
    { weight: 0.3 }
  ),
  cue(
    'tips_received',
    'tố giác, tin báo|tin báo, tố giác|tố giác|tin báo|tố giác, tin báo về tội phạm|tin báo, tố giác về tội phạm|tin báo tố giác|tin báo về tội phạm|kiến nghị khởi tố',
    {
      before: split('tiếp nhận|thụ lý|nhận'),
      isClose: true,
      weight: 1
    }
  ),
  cue('tips_received', 'tin báo|tin|nguồn tin', {
    before: split('cung cấp|báo cho công an'),
    isClose: true,
    weight: 0.6
  }),
  cue('tips_received', 'vụ|vụ việc|trường hợp|việc|lượt', {
    before: split(
      'báo công an|báo cho công an|báo với công an|tố giác|phát hiện, tố giác|tố cáo|báo tin|phản ánh|trình báo'
    ),
    isClose: true,
    weight: 1,
    unless: split('bắt|khởi tố|giải quyết|làm rõ|hòa giải|xử lý')
  }),
  cue('tips_received', 'tin|nguồn|phiếu|lượt|trường hợp|lần|thông báo', {
    near: informing,
    weight: 0.3,
    unless: split(
      'tin, bài|bài viết|đăng tải|bắt|giải quyết|xử lý|tuần tra|tuyên truyền|truyền thanh|phát thanh'
    )
  }),
  cue('tips_received', 'tin|nguồn tin|tin báo|đơn', {
    near: split('xác minh|tiếp nhận|giải quyết'),
    ofWhole: true,
    weight: 1,
    unless: split('tin, bài|đăng tải')
  }),
  cue('tips_received', 'ý kiến|lượt ý kiến', {
    near: split('phản ánh|tố giác|báo cho công an'),
    weight: 0.5,
    unless: split('góp ý|tham luận|lắng nghe|đối thoại|diễn đàn|trả lời')
  }),
  cue('cases_solved', cases, {
    near: solved,
    unless: split('mâu thuẫn|tranh chấp|hòa giải|cháy|tai nạn|khởi tố')
  }),
  cue('cases_solved', cases, { weight: -1 }),
  cue('cases_solved', 'chuyên án|vụ án', { weight: 0.5 }),
  cue(
    'crime_cases',
    `${cases}|tội phạm|phạm pháp hình sự|tội phạm hình sự|số vụ|số vụ phạm pháp hình sự|số vụ phạm pháp|số vụ trộm|số vụ trộm cắp|số vụ việc|số vụ án`,
    {
      near: happened,
      weight: 0.4,
      unless: split(
        'làm rõ|khám phá|mâu thuẫn|hòa giải|cháy|tai nạn|bắt|ngăn chặn|khởi tố|giải quyết|xử phạt|tai nạn giao thông|tranh chấp'
      )
    }
  ),
  cue(
    'crime_cases',
    'phạm pháp hình sự|trộm cắp|trộm|trộm vặt|trộm cắp tài sản|cướp giật|tệ nạn xã hội|vi phạm pháp luật|tội phạm|tội phạm hình sự|tội phạm về trật tự xã hội|số vụ phạm pháp hình sự|số vụ phạm tội|các loại tội phạm|số vụ|số vụ việc',
    {
      weight: -0.5
    }
  ),
  cue(
    'clearance_rate',
    'tỷ lệ khám phá|tỷ lệ điều tra|tỷ lệ điều tra, khám phá|tỷ lệ điều tra khám phá|tỷ lệ khám phá án|tỷ lệ phá án|tỷ lệ làm rõ|tỷ lệ điều tra, làm rõ|tỷ lệ giải quyết|tỷ lệ giải quyết tin báo|' +
      'tỷ lệ giải quyết tố giác|khám phá đạt|điều tra khám phá đạt|án rất nghiêm trọng|án đặc biệt nghiêm trọng|trọng án|số vụ án|số vụ phạm pháp hình sự|số vụ|các vụ án|các vụ trọng án',
    { near: split('%|đạt|tỷ lệ'), weight: 1 }
  ),
  cue('clearance_rate', '%', {
    near: split(
      'khám phá|điều tra khám phá|điều tra, khám phá|điều tra làm rõ|điều tra, làm rõ|phá án|tỷ lệ khám phá|tỷ lệ điều tra|làm rõ|giải quyết tin báo|khám phá án|án rất nghiêm trọng|trọng án'
    ),
    weight: 1,
    unless: split('hòa giải|giảm so với|tăng so với')
  }),
  cue('offenders_handled', offenders, {
    near: split(
      'bắt|xử lý|phát hiện|khám phá|làm rõ|triệt phá|bắt giữ|tạm giữ|truy bắt|phá|đấu tranh|quả tang|khống chế|điều tra|vây bắt|nhận dạng|vi phạm|liên quan|tạm giam|bị bắt|dẫn giải'
    ),
    unless: split(
      'truy nã|khởi tố|gọi hỏi|răn đe|cảm hóa|giáo dục|hòa nhập|đầu thú|chết|bị thương|kiểm điểm|cai nghiện|xử phạt|hành chính|đi cai|thành viên|hy sinh'
    )
  }),
  cue('offenders_handled', offenders, {
    follows: split('cases_solved|hotspots_cleared|crime_cases'),
    unless: split(
      'chết|bị thương|truy nã|khởi tố|gọi hỏi|kiểm điểm|cảm hóa|giáo dục|đầu thú|thiệt hại|hành chính|tham gia|nhân dân'
    )
  }),
  cue('offenders_handled', 'đối tượng|tên|nghi phạm|kẻ gian|con bạc|đối tượng hình sự', { weight: -1 }),
  cue(
    'fugitives_handled',
    'đối tượng truy nã|đối tượng trốn truy nã|đối tượng đầu thú|đối tượng có lệnh truy nã|đối tượng bị truy nã|đối tượng có quyết định truy nã|tên truy nã|lệnh truy nã|đối tượng bị truy nã, trốn thi hành án|đối tượng trốn thi hành án',
    { weight: 3 }
  ),
  cue('fugitives_handled', 'đối tượng|người|tên|trường hợp|lượt đối tượng|đối tượng hình sự', {
    near: split('truy nã|đầu thú|lẩn trốn|tự thú|trốn thi hành án|ra trình diện|ra đầu thú|trình diện'),
    weight: 1.5
  }),
  cue('prosecutions', 'bị can|bị cáo', { weight: 1 }),
  cue('prosecutions', `${cases}|vụ, bị can`, {
    near: split('khởi tố|truy tố|xét xử|tuyên phạt|đề nghị truy tố|khởi tố điều tra'),
    weight: 1.5,
    unless: split('xử phạt hành chính|hòa giải|xử lý hành chính')
  }),
  cue('prosecutions', `${offenders}|bị can`, {
    before: split('khởi tố|truy tố|xét xử|tuyên phạt'),
    weight: 1.5
  }),
  cue('prosecutions', `${offenders}|bị can`, {
    after: split('bị khởi tố|bị truy tố|bị xét xử|bị tuyên phạt|ra xét xử'),
    weight: 1.5
  }),
  cue('prosecutions', `${offenders}|bị can|bị cáo`, { follows: split('prosecutions'), weight: 1.2 }),
  cue(
    'admin_sanctions',
    `${cases}|${offenders}|${bodies}|hộ|phương tiện|tổ chức, cá nhân|lượt phương tiện|xe|lái xe|cơ sở vi phạm|trường hợp vi phạm hành chính|vụ vi phạm hành chính|giấy phép lái xe|lượt trường hợp|cơ sở, cá nhân`,
    {
      near: split(
        'không đăng ký tạm trú|không khai báo tạm trú|vi phạm tạm trú|vi phạm quy định|vứt rác|đổ rác|xả rác|lấn chiếm|nồng độ cồn|dừng đỗ|đỗ xe|đậu xe|đua xe|không đội mũ|quá tốc độ|xử phạt|phạt|bị phạt|xử phạt vi phạm hành chính|vi phạm hành chính|xử lý hành chính|phạt hành chính|phạt tiền|lập biên bản|xử phạt hành chính|cảnh cáo|tước|vphc|xử lý vphc|xử phạt vphc|ra quyết định xử phạt|tạm giữ phương tiện|phạt cảnh cáo|bị phạt|xử lý vi phạm|đình chỉ'
      ),
      weight: 1.3,
      unless: split('khởi tố|gọi hỏi|nhắc nhở')
    }
  ),
  cue('admin_sanctions', 'phương tiện|lượt phương tiện|xe|xe máy|xe mô tô|mô tô|ô tô|xe tải', {
    near: split('tạm giữ|vi phạm|quá tải|nồng độ cồn|phạt'),
    weight: 1,
    unless: split('trộm|khởi tố|tang vật|thu hồi|trả lại')
  }),
  cue('admin_sanctions', `${offenders}|${cases}`, {
    follows: split('admin_sanctions'),
    weight: 1,
    unless: split('khởi tố|bắt|giáo dục|làm rõ|hòa giải|cung cấp')
  }),
  cue('fines_amount', `${money}|số tiền`, {
    near: split(
      'phạt|xử phạt|nộp ngân sách|tiền phạt|kho bạc|thu nộp|phạt tiền|ngân sách nhà nước|phạt hành chính|thu phạt|nộp kho bạc'
    ),
    weight: 2,
    unless: split('tài sản|ủng hộ|vay|hỗ trợ|kinh phí|đầu tư|camera|thu hồi')
  }),
  cue('fines_amount', money, {
    follows: split('admin_sanctions'),
    weight: 0.5,
    unless: split('thiệt hại|tài sản')
  }),
  cue('property_recovered', `${money}|${goods}`, {
    near: split(
      'thu hồi|trả lại|tài sản|thu giữ|tang vật|trao trả|tìm lại|tìm được|bàn giao lại|hoàn trả|bị mất|trả cho|tịch thu'
    ),
    unless: split(
      'hỗ trợ|ủng hộ|vận động|kinh phí|ma túy|vay|xây dựng|trao tặng|tặng|lắp đặt|quỹ|phạt|thiệt hại|chiếm đoạt|cướp|lấy đi|giao nộp|vũ khí'
    ),
    weight: 0.8
  }),
  cue('property_recovered', money, { follows: split('property_recovered'), weight: 1 }),
  cue('property_recovered', goods, {
    before: split('thu|thu được|tạm giữ'),
    isClose: true,
    weight: 0.6,
    unless: split('ma túy|vũ khí|phạt')
  }),
  cue(
    'property_recovered',
    'm3 gỗ|khối gỗ|xe máy|xe mô tô|mô tô|chiếc xe máy|điện thoại|điện thoại di động|tài sản',
    {
      weight: -1
    }
  ),
  cue(
    'drug_seizures',
    'gam ma túy|kg ma túy|g ma túy|gam heroin|g heroin|kg heroin|viên ma túy|viên ma túy tổng hợp|bánh heroin|cây thuốc phiện|cây cần sa|gram ma túy|tép heroin|gói heroin|kg cần sa|kg thuốc phiện|kg ma túy đá|' +
      'kg ma túy tổng hợp|gam ma túy đá|gam ma túy tổng hợp|viên thuốc lắc|viên hồng phiến|cây anh túc|m2 cây thuốc phiện|m2 thuốc phiện|kg quả thuốc phiện|heroin|hêrôin|ma túy|ma túy đá|ma túy tổng hợp|ma túy các loại|kg cần sa khô|cây cần',
    { weight: 3 }
  ),
  cue('drug_seizures', 'gam|gram|tép|bánh|liều|tép ma túy', { weight: 0 }),
  cue('drug_seizures', 'kg|g|viên|cây|m2|m|gói|bánh|ha|kilogam|liều|gam|gram|tép|tấn', {
    near: split(
      'ma túy|heroin|hêrôin|thuốc phiện|cần sa|anh túc|methamphetamine|ketamin|ketamine|thuốc lắc|hồng phiến|moocphin'
    ),
    weight: 2
  }),
  cue(
    'hotspots_cleared',
    'tụ điểm|địa bàn trọng điểm|địa bàn phức tạp|băng nhóm|ổ nhóm|băng, nhóm|băng, ổ nhóm|điểm phức tạp|tụ điểm ma túy|điểm nóng|ổ|băng|địa bàn|nhóm|sới bạc|đường dây|tụ điểm phức tạp|ổ, nhóm|' +
      'địa bàn trọng điểm phức tạp|tụ điểm, địa bàn|tuyến, địa bàn|ổ cờ bạc|băng nhóm tội phạm|ổ nhóm tội phạm|tụ điểm cờ bạc|tụ điểm đánh bạc|địa bàn trọng điểm, phức tạp|khu vực phức tạp|làng|thôn|buôn|bản|ấp|xóm|khóm|khu phố|tổ dân phố|điểm đánh bạc|' +
      'nhóm đối tượng|tuyến|điểm|tụ điểm tệ nạn|ổ nhóm, đối tượng|băng, ổ, nhóm|đường dây, ổ nhóm|nhóm tội phạm|băng nhóm, đối tượng|xã, phường|phường|xã|khu vực|tuyến đường',
    {
      near: split(
        'chuyển hóa|triệt phá|triệt xóa|xóa|bóc gỡ|phá|trọng điểm|phức tạp|giải thể|chuyển hóa địa bàn|đấu tranh triệt|đánh sập|làm tan rã'
      ),
      weight: 0.6,
      unless: split('camera|mô hình')
    }
  ),
  cue(
    'hotspots_cleared',
    'tụ điểm|băng nhóm|ổ nhóm|băng, nhóm|băng, ổ nhóm|tụ điểm phức tạp|đường dây|sới bạc|ổ nhóm tội phạm|băng nhóm tội phạm'
  ),
  cue(
    'accidents',
    'vụ tai nạn|vụ tai nạn giao thông|đám cháy|điểm cháy|vụ cháy|vụ tngt|vụ nổ|vụ hỏa hoạn|vụ cháy, nổ|vụ va chạm|vụ cháy nổ|vụ đuối nước|vụ va chạm giao thông|vụ tai nạn lao động',
    { weight: 3 }
  ),
  cue('accidents', `${cases}|người|người chết|người bị thương|nạn nhân|cháu|em`, {
    near: accident,
    weight: 0.8,
    unless: split(
      'ma túy|trộm|bắt|tuyên truyền|phòng cháy|hội viên|thành viên|chữa cháy|mâu thuẫn|phòng, chống cháy|thoát nạn'
    )
  }),
  cue('accidents', cases, { near: split('chữa cháy|dập tắt|dập lửa|dập cháy'), weight: 0.5 }),
  cue('accidents', 'người chết|người bị thương|người tử vong|người|nạn nhân|cháu', {
    follows: split('accidents'),
    weight: 1.5
  }),
  cue('accidents', 'người chết|người bị thương|người tử vong|người|nạn nhân|cháu', {
    follows: split('accidents'),
    near: split('chết|bị thương|tử vong|thương vong|làm chết|thương'),
    weight: 1
  }),
  cue(
    'other',
    `người chết|người bị thương|người tử vong|người hy sinh|${residents}|thành viên|hội viên|đồng chí|chiến sĩ|cán bộ|cán bộ, chiến sĩ|vụ`,
    {
      near: split(
        'đi lạc|thất lạc|ứng cứu|cứu nạn|cứu hộ|mắc kẹt|giải cứu|thoát nạn|ra ngoài an toàn|vào bờ an toàn|chết|bị thương|hy sinh|tử vong|gặp nạn|mất tích|cứu sống|cứu'
      ),
      weight: 1,
      unless: split('tai nạn|giao thông|nổ|vụ nổ|va chạm|kỹ năng|cháy|vụ cháy|hỏa hoạn|đuối nước|giảm|tăng')
    }
  ),
  cue('other', `${homes}|${places}`, { near: split('thiệt hại|ảnh hưởng|ngập'), weight: -1 }),
  cue('other', money, {
    near: split('thu nhập|doanh thu|lương|mức lương|khoán|hưởng|được hưởng|mức thu nhập|tiền công|lợi nhuận'),
    weight: 2
  }),
  cue('other', money, {
    near: split(
      'thiệt hại|chiếm đoạt|cướp|lấy đi|trộm|lừa đảo|mức thưởng|thưởng nóng|tiền thưởng|chi thưởng|thưởng|giấy khen|khen thưởng|phụ cấp|thù lao|tổn thất|bị mất'
    ),
    weight: 1.5
  })
];
