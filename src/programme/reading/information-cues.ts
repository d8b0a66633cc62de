import { type Cue, cross, cue, split } from '#engine/reading/cue.ts';
import { anybody, bodies, homes, members, places, residents, sessions, turns } from './nouns.ts';

const inform =
  'tuyên truyền|vận động|phổ biến|trợ giúp pháp lý|truyền thông|nói chuyện|sinh hoạt|họp dân|tuyên truyền, vận động|tuyên truyền miệng|' +
  'tuyên truyền, phổ biến|phổ biến, giáo dục|phổ biến pháp luật|tuyên truyền pháp luật|phổ biến giáo dục pháp luật|tư vấn pháp luật|' +
  'tuyên truyền lưu động|trợ giúp pháp lý lưu động|phát thanh|truyền thanh|chiếu phim|tuyên truyền tập trung|ngoại khóa|chuyên đề pháp luật';
const outreach = split(
  `${inform.replace('|phát thanh|truyền thanh', '')}|loa|xe loa|lưu động|pháp luật|trợ giúp|đến từng nhà|thông tin, tuyên truyền`
);
const attending = split(
  'ngoại khóa|phổ biến pháp luật|truyền thông|tuyên truyền|dự nghe|nghe|người nghe|tham dự|thu hút|dự|họp dân|trợ giúp pháp lý|nói chuyện|tới dự|đến dự'
);
const launch = split('phát động|lễ phát động|ra quân|mít tinh|mitting|phát động quần chúng');
const forum = split('diễn đàn|đối thoại|lắng nghe|tiếp xúc|gặp gỡ|gặp mặt|tọa đàm|góp ý|lấy ý kiến');
const training = split(
  'hướng dẫn kỹ năng|kỹ năng|hướng dẫn thực hành|thực hành chữa cháy|tập huấn|bồi dưỡng|huấn luyện|lớp|khóa học|theo học|đào tạo|dạy nghề|học nghiệp vụ'
);
const pledge = split(
  'ký cam kết|cam kết|bản cam kết|giao ước|ký giao ước|viết cam kết|đăng ký thực hiện|đăng ký thi đua|đăng ký xây dựng|đăng ký gia đình'
);
const event = split(
  'ngày hội|cổ vũ|đến xem|đến dự|tới dự|về dự|quy tụ|giải bóng|giải bóng chuyền|giải bóng đá|giải đấu|văn nghệ|hội nghị|lễ|buổi lễ|lễ ra quân|đêm hội|hội trại|hội thi|hội thao|lễ ra quân|lễ ra mắt|diễu hành|giao lưu|hội diễn|liên hoan|lễ phát động|dự lễ|sự kiện|chạy bộ|tham dự của|sự tham dự'
);

/** Outreach, launch drives, forums, classes: what is done to inform and to move people. */
export const informationCues: readonly Cue[] = [
  cue('outreach_sessions', cross('buổi|cuộc|lượt|đợt|hội nghị|lần|điểm|giờ|chuyên đề|ca', inform), {
    weight: 1
  }),
  cue('outreach_sessions', 'phiên tòa giả định|phiên tòa lưu động|phiên tòa', { weight: 2 }),
  cue('outreach_sessions', `${sessions}|giờ|cuộc họp|buổi họp|giờ phát thanh|chuyên đề`, {
    near: outreach,
    unless: split('tập huấn|bồi dưỡng|tuần tra|hòa giải|răn đe|gọi hỏi|đối thoại')
  }),
  cue('outreach_sessions', 'buổi|cuộc|cuộc họp|buổi họp|hội nghị|buổi chiếu phim|đêm văn nghệ', {
    weight: -1.5
  }),
  cue('outreach_attendance', `${turns}|người nghe|người dự|người tham dự`),
  cue('outreach_attendance', turns, {
    follows: split('outreach_sessions|launch_events|forums'),
    weight: 1.2,
    unless: split('cam kết|bắt|tố giác|tuần tra')
  }),
  cue('outreach_attendance', anybody, {
    weight: 0.8,
    follows: split('outreach_sessions|launch_events|forums'),
    unless: split('cam kết|ký cam kết|khen thưởng|bắt|tố giác|nguồn tin')
  }),
  cue('outreach_attendance', anybody, {
    near: attending,
    unless: split(
      'thành viên|bắt|xử lý|khởi tố|tập huấn|cam kết|tuần tra|tố giác|câu lạc bộ|clb|mô hình|tự quản|ngày hội|khen|truy nã|đầu thú'
    )
  }),
  cue('outreach_attendance', homes, {
    near: attending,
    isClose: true,
    unless: split(
      'thành viên|bắt|xử lý|khởi tố|tập huấn|cam kết|tuần tra|tố giác|câu lạc bộ|clb|mô hình|tự quản|ngày hội|khen|truy nã|đầu thú'
    )
  }),
  cue('outreach_attendance', `${anybody}|người theo dõi`, {
    near: split('phiên tòa giả định|phiên tòa|xét xử lưu động|phiên tòa lưu động|xét xử'),
    weight: 1.5,
    unless: split('bị cáo|bị can|tuyên phạt|khởi tố')
  }),
  cue('outreach_attendance', turns, {
    near: split('tham gia|phục vụ|phổ biến|tiếp cận|theo dõi'),
    weight: -1,
    unless: split('tuần tra|tập huấn|bắt')
  }),
  cue(
    'event_attendance',
    `${anybody}|khách mời|vận động viên|diễn viên|khán giả|cổ động viên|người dự|người tham dự|lượt người dự|đoàn|lượt đại biểu|lực lượng`,
    {
      near: event,
      weight: 0.5,
      unless: split(
        'tuyên truyền|bắt|khởi tố|tập huấn|khen|khen thưởng|tặng quà|đạt|lắng nghe|giấy khen|bằng khen'
      )
    }
  ),
  cue('event_attendance', 'người dự|người tham dự|lượt người dự|người tham gia|người xem', {
    near: event,
    weight: 2,
    unless: split('tuyên truyền|tập huấn|mô hình|câu lạc bộ')
  }),
  cue('event_attendance', 'đại biểu|lượt đại biểu|khách mời', { weight: 1 }),
  cue(
    'media_items',
    'tin, bài|tin bài|tin, bài, ảnh|tin bài, phóng sự|tin, bài, phóng sự|tin|bài|bản tin|phóng sự|bài viết|tin nhắn|chuyên mục|chuyên trang|' +
      'lượt phát thanh|bài báo|video|clip|video clip|lượt chia sẻ|lượt xem|lượt tiếp cận|lượt tin, bài|lượt tin bài|tin/bài|lượt đăng tải|' +
      'bài đăng|lượt tương tác|bài tuyên truyền|phóng sự truyền hình|lượt thông tin|bài, tin|tin, ảnh|chương trình phát thanh|' +
      'bài phát thanh|tin, bài viết|lượt tin|tin, bài tuyên truyền|bản tin tuyên truyền|lượt bài|chuyên mục, phóng sự|infographic|tin tuyên truyền|' +
      'tin, bài trên|lượt truyền thanh|tác phẩm báo chí|chương trình truyền hình|chuyên đề truyền hình|lượt người xem|lượt truy cập',
    {
      unless: split(
        'tố giác|có giá trị|tin báo|báo tin|cung cấp|phản ánh|công nhân báo|quần chúng báo|nhân dân báo|người dân báo|liên quan|bài thi|dự thi'
      )
    }
  ),
  cue('media_items', 'tin nhắn|tin nhắn zalo|tin nhắn sms|lượt tin nhắn|lượt bản tin', {
    weight: 2,
    unless: split('tố giác|báo tin|nhận được')
  }),
  cue('media_items', 'lượt|lần', {
    near: split('đăng tải|phát sóng|phát thanh|truyền thanh|trên loa|đài truyền thanh|bài viết'),
    weight: 0.8
  }),
  cue(
    'materials_distributed',
    'tờ rơi|tờ gấp|tờ bướm|sổ tay|tài liệu|bộ tài liệu|bản tài liệu|đĩa|đĩa cd|đĩa dvd|bộ đĩa|bộ đĩa cd|pa nô|pano|panô|áp phích|tờ áp phích|băng rôn|khẩu hiệu|' +
      'móc khóa|quyển|cuốn|cuốn sách|cuốn sổ tay|quyển sổ tay|quyển sách|tờ|tập tài liệu|bảng|biển|biển báo|tấm biển|tấm pa nô|tờ tuyên truyền|' +
      'cẩm nang|cuốn cẩm nang|phướn|lịch|tờ lịch|thư ngỏ|đầu sách|bộ đề cương|cờ|lá cờ|áo phông|áp phích, băng rôn|băng rôn, khẩu hiệu|' +
      'pa nô, áp phích|pano, áp phích|khẩu hiệu, băng rôn|băng rôn, áp phích|băng rôn, pa nô|tờ rơi, tờ gấp|tờ rơi, tài liệu|tài liệu, tờ rơi|tờ gấp, tờ rơi|bảng tin|' +
      'lượt tài liệu|bản|bảng tuyên truyền|tài liệu tuyên truyền|tờ rơi tuyên truyền|bộ|mũ bảo hiểm|thẻ|phiếu|ấn phẩm|ấn phẩm tuyên truyền|bản tuyên truyền|đề cương',
    {
      near: split(
        'phát|cấp phát|in|tuyên truyền|treo|dán|biên soạn|phát hành|lắp đặt|tài liệu|làm mới|kẻ vẽ|sao|cấp'
      ),
      unless: split('cam kết|giao nộp|camera|căn cước|cccd|định danh')
    }
  ),
  cue(
    'materials_distributed',
    'tờ rơi|tờ gấp|tờ bướm|sổ tay|tài liệu|pa nô|pano|panô|áp phích|băng rôn|khẩu hiệu|móc khóa|cuốn sách|cuốn|quyển|đĩa|tờ|biển báo|cẩm nang|bộ tài liệu|thư ngỏ'
  ),
  cue('materials_distributed', 'loại tài liệu|loại tờ rơi|đầu tài liệu', { weight: 2 }),
  cue('materials_distributed', 'bản|cuốn|tờ|quyển|bộ|tập|chiếc', {
    follows: split('materials_distributed'),
    weight: 1,
    unless: split('cam kết')
  }),
  cue('materials_distributed', 'cái|chiếc|tấm|bức|bộ|tờ', {
    near: split('pa nô|pano|khẩu hiệu|băng rôn|áp phích|tờ rơi|biển báo|bảng tuyên truyền'),
    isClose: true,
    weight: 0,
    unless: split('camera|đèn')
  }),
  cue('outreach_sessions', 'vụ việc|vụ|lượt|trường hợp|ca', {
    near: split('tư vấn|trợ giúp pháp lý|tư vấn pháp luật|tư vấn pháp lý'),
    weight: 0.8,
    isClose: true
  }),
  cue(
    'pledges_signed',
    'bản cam kết|giấy cam kết|lượt ký cam kết|bản ký cam kết|cam kết|bản đăng ký|bản giao ước|lượt cam kết',
    { weight: 1 }
  ),
  cue(
    'pledges_signed',
    `${residents}|${members}|${homes}|${places}|${bodies}|lượt người|lượt hộ|số hộ|số hộ dân|hộ dân cư|trường hợp|đối tượng|tàu cá|tàu|phương tiện|chi hội|chi đoàn|chi bộ|tổ|lớp|dòng họ|tộc họ|họ đạo|giáo họ`,
    { before: pledge, isClose: true, weight: 1, unless: split('bắt|sửa đổi') }
  ),
  cue(
    'pledges_signed',
    `${residents}|${members}|${homes}|${places}|${bodies}|lượt người|lượt hộ|số hộ|số hộ dân|hộ dân cư|trường hợp|đối tượng|tàu cá|tàu|phương tiện|chi hội|chi đoàn|chi bộ|tổ|lớp|dòng họ|tộc họ|họ đạo|giáo họ`,
    { after: pledge, weight: 1, unless: split('bắt|sửa đổi') }
  ),
  cue(
    'pledges_signed',
    `${residents}|${homes}|${places}|${bodies}|lượt hộ|lượt người|chủ phương tiện|lớp|chi hội`,
    {
      follows: split('pledges_signed'),
      weight: 0.8,
      unless: split('khen|tuyên truyền|mô hình|bắt|đạt')
    }
  ),
  cue(
    'launch_events',
    `${cross('đợt|buổi|cuộc|lần|điểm|đêm|lượt', 'phát động|phát động phong trào|phát động quần chúng|ra quân|mít tinh')}|lễ phát động`,
    {
      weight: 1
    }
  ),
  cue('launch_events', `${sessions}|lễ`, { near: launch, weight: 0.5 }),
  cue('launch_events', 'đợt cao điểm|đợt thi đua|đợt ra quân|đợt vận động'),
  cue(
    'forums',
    'diễn đàn|buổi đối thoại|cuộc đối thoại|hội nghị lắng nghe|hội nghị đối thoại|buổi lắng nghe|hội nghị tiếp xúc|buổi tọa đàm|cuộc tiếp xúc|' +
      'buổi gặp mặt|buổi gặp gỡ|cuộc gặp gỡ|cuộc gặp mặt|hội nghị lấy ý kiến|cuộc tọa đàm|buổi diễn đàn|lượt đối thoại|hội nghị diễn đàn',
    { weight: 1 }
  ),
  cue('forums', sessions, { near: forum, weight: 0.3 }),
  cue(
    'training_classes',
    `${cross('lớp|khóa|đợt|buổi|hội nghị|cuộc|lượt', 'tập huấn|bồi dưỡng|huấn luyện|đào tạo|tập huấn, bồi dưỡng|diễn tập|dạy nghề')}|lớp học|lớp võ|lớp nghiệp vụ|lớp học nghề`,
    { weight: 1 }
  ),
  cue('training_classes', 'lớp', { unless: split('học sinh lớp') }),
  cue('training_classes', 'khóa|buổi|đợt|cuộc|hội nghị|chuyên đề', {
    near: split('tập huấn|bồi dưỡng|huấn luyện'),
    weight: 0.3
  }),
  cue('training_attendance', 'học viên|lượt học viên', { weight: 1 }),
  cue('training_attendance', `${anybody}|lượt người dự|người dự|lượt người tham dự|lượt người tham gia`, {
    follows: split('training_classes'),
    weight: 2
  }),
  cue('training_attendance', anybody, {
    near: training,
    weight: 0.3,
    unless: split('khen thưởng|bắt giữ|cung cấp|việc làm|tái hòa nhập|mãn hạn')
  }),
  cue(
    'documents_issued',
    'văn bản|kế hoạch|chỉ thị|nghị quyết|công văn|quyết định|chương trình phối hợp|quy chế phối hợp|văn bản chỉ đạo|văn bản lãnh đạo|hướng dẫn|đề án|' +
      'chuyên đề|kế hoạch, văn bản|văn bản, kế hoạch|quy chế|chương trình, kế hoạch|kế hoạch, chương trình|thông báo|báo cáo|tờ trình|nghị quyết, chỉ thị|' +
      'hương ước|quy ước|hương ước, quy ước|quy ước, hương ước|bản hương ước|bản quy ước|nghị quyết liên tịch|kế hoạch phối hợp|chương trình|thông tri|lượt văn bản|' +
      'văn bản chỉ đạo, hướng dẫn|văn bản các loại|văn bản hướng dẫn|văn bản quy phạm|kế hoạch, công văn|kế hoạch, phương án|phương án'
  )
];
