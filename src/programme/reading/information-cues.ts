import { type Cue, cue, split } from '#engine/reading/cue.ts';

const outreach = split(
  'tuyên truyền|vận động|phổ biến|trợ giúp pháp lý|truyền thông|pháp luật|nói chuyện|sinh hoạt|loa|xe loa|lưu động|họp dân'
);
const launch = split('phát động|ra quân|lễ phát động|mít tinh|mitting');
const forum = split('diễn đàn|đối thoại|lắng nghe|tiếp xúc|gặp gỡ|gặp mặt|tọa đàm');
const training = split('tập huấn|bồi dưỡng|huấn luyện|học viên|lớp|khóa học|theo học|học nghiệp vụ');
const pledge = split('cam kết|ký cam kết|bản cam kết|giao ước|đăng ký');

/** Outreach, launch drives, forums, classes: what is done to inform and to move people. */
export const informationCues: readonly Cue[] = [
  cue(
    'outreach_sessions',
    'buổi tuyên truyền|cuộc tuyên truyền|lượt tuyên truyền|đợt tuyên truyền|buổi trợ giúp pháp lý|buổi nói chuyện|buổi phổ biến|buổi truyền thông|buổi vận động|buổi họp dân|cuộc họp dân|buổi sinh hoạt|hội nghị tuyên truyền|điểm tuyên truyền|buổi tập trung|buổi chiếu|đợt trợ giúp pháp lý|chuyên đề tuyên truyền|buổi ngoại khóa|giờ phát thanh|buổi phát thanh|lần tuyên truyền|cuộc trợ giúp pháp lý|phiên tòa giả định|phiên tòa lưu động'
  ),
  cue('outreach_sessions', 'buổi|cuộc|lượt|đợt|hội nghị|lần|giờ|chuyến', {
    near: outreach,
    unless: split('tập huấn|bồi dưỡng|người dự|lượt người|tuần tra|hòa giải|bắt|răn đe|gọi hỏi')
  }),
  cue('outreach_sessions', 'buổi|cuộc họp', { weight: -2 }),
  cue(
    'outreach_attendance',
    'lượt người|lượt người dân|lượt người dự|lượt người tham gia|lượt người tham dự|lượt người nghe|người dự|lượt nhân dân|lượt quần chúng|lượt quần chúng nhân dân|lượt hội viên|lượt cán bộ|lượt đoàn viên|lượt học sinh|lượt bà con|lượt cán bộ, nhân dân|lượt đồng bào|lượt công nhân|lượt dân|người tham dự|lượt đoàn viên, hội viên|lượt hộ|lượt hộ dân|lượt giáo viên|lượt phụ nữ|lượt cán bộ, hội viên|lượt thanh niên|lượt chức sắc'
  ),
  cue(
    'outreach_attendance',
    'người|lượt|học sinh|người dân|quần chúng|nhân dân|bà con|đoàn viên|hội viên|công nhân|cán bộ|hộ dân|cán bộ, nhân dân|hộ',
    {
      near: split(
        'tuyên truyền|phát động|dự nghe|người nghe|nghe|họp dân|trợ giúp pháp lý|phổ biến|nói chuyện|tham dự|tham gia|thu hút|dự|phục vụ'
      ),
      unless: split(
        'thành viên|bắt|xử lý|khởi tố|tập huấn|cam kết|tuần tra|tố giác|câu lạc bộ|clb|mô hình|tự quản'
      )
    }
  ),
  cue(
    'event_attendance',
    'người|đại biểu|lượt người|người dân|quần chúng|cán bộ|khách mời|lượt đại biểu|diễn viên|vận động viên|đoàn viên|thanh niên|nhân dân|đồng bào|học sinh|lượt người dự|người dự|lượt quần chúng|chiến sĩ',
    {
      near: split(
        'ngày hội|hội nghị|lễ|diễn đàn|hội thi|hội thao|buổi lễ|mít tinh|đối thoại|giao lưu|diễu hành|ra quân|tọa đàm|hội diễn|liên hoan'
      ),
      unless: split('tuyên truyền|bắt|khởi tố|thành viên|tập huấn|khen|tặng quà')
    }
  ),
  cue('event_attendance', 'đại biểu'),
  cue(
    'media_items',
    'tin, bài|tin bài|tin|bài|bản tin|phóng sự|lượt tin|bài viết|tin, bài, ảnh|tin nhắn|chuyên mục|chuyên trang|lượt phát thanh|bài báo|video|clip|tin, bài, phóng sự|lượt tin bài|lượt chia sẻ|lượt xem|lượt tiếp cận|lượt bài|tin/bài|lượt đăng tải|bài đăng|lượt tương tác|bài tuyên truyền|phóng sự truyền hình|lượt thông tin|bài, tin|tin, ảnh|tin tức|chương trình phát thanh|lượt truyền thanh',
    { unless: split('tố giác|có giá trị|tin báo|báo tin|cung cấp|quần chúng cung cấp|phản ánh') }
  ),
  cue(
    'materials_distributed',
    'tờ rơi|tờ gấp|sổ tay|tài liệu|đĩa|pa nô|pano|áp phích|băng rôn|khẩu hiệu|móc khóa|bộ tài liệu|bản tài liệu|quyển|cuốn|cuốn sách|tờ|tờ bướm|lượt tài liệu|bảng|biển|biển báo|tờ tuyên truyền|cẩm nang|phướn|áp phích, băng rôn|băng rôn, khẩu hiệu|pa nô, áp phích|lịch|tờ rơi, tài liệu|tài liệu, tờ rơi|thư ngỏ|đầu sách|tờ gấp, tờ rơi|bộ đề cương|panô|cờ|áo phông|đĩa CD|đĩa DVD|thông báo|phiếu'
  ),
  cue('pledges_signed', 'bản cam kết|giấy cam kết|lượt ký cam kết|bản ký cam kết|cam kết|bản đăng ký'),
  cue(
    'pledges_signed',
    'hộ|hộ dân|hộ gia đình|người|cá nhân|cơ sở|học sinh|lượt người|lượt hộ|cơ quan|gia đình|đoàn viên|hội viên|phụ huynh|chủ cơ sở|trường hợp|thanh niên|lái xe|chủ phương tiện|cơ sở kinh doanh|chủ nhà trọ|% số hộ|% hộ dân|số hộ|hộ gia đình, cá nhân|doanh nghiệp|đối tượng',
    { near: pledge, unless: split('thành viên|bắt') }
  ),
  cue(
    'launch_events',
    'đợt phát động|buổi phát động|cuộc phát động|lễ phát động|đợt phát động phong trào|buổi phát động phong trào|lần phát động|điểm phát động|đợt ra quân|đêm phát động|đợt vận động'
  ),
  cue('launch_events', 'đợt|buổi|cuộc|lần|điểm|nơi|lễ|đợt cao điểm', {
    near: launch,
    unless: split('người dự|lượt người')
  }),
  cue('launch_events', 'đợt cao điểm|đợt thi đua'),
  cue(
    'forums',
    'diễn đàn|buổi đối thoại|cuộc đối thoại|hội nghị lắng nghe|hội nghị đối thoại|buổi lắng nghe|hội nghị tiếp xúc|buổi tọa đàm|cuộc tiếp xúc|buổi gặp mặt|buổi gặp gỡ|hội nghị lấy ý kiến|hòm thư góp ý|cuộc tọa đàm'
  ),
  cue('forums', 'buổi|cuộc|hội nghị|lần', { near: forum }),
  cue(
    'training_classes',
    'lớp tập huấn|lớp bồi dưỡng|lớp huấn luyện|lớp|khóa tập huấn|đợt tập huấn|buổi tập huấn|hội nghị tập huấn|cuộc tập huấn|lớp học|lớp võ|lớp dạy nghề|buổi huấn luyện|khóa bồi dưỡng|đợt bồi dưỡng|lượt tập huấn|lớp nghiệp vụ|khóa huấn luyện|đợt huấn luyện|lớp đào tạo|lớp tập huấn, bồi dưỡng|buổi diễn tập|cuộc diễn tập',
    { unless: split('học sinh lớp') }
  ),
  cue(
    'training_attendance',
    'học viên|lượt học viên|lượt cán bộ hội viên|lượt người tham gia tập huấn|cán bộ|lượt cán bộ|người|lượt người|hội viên|thành viên|lượt thành viên|lượt|đồng chí|hòa giải viên|lượt hội viên|lượt hòa giải viên|cán bộ, hội viên',
    { near: training, unless: split('khen thưởng|bắt giữ|cung cấp') }
  ),
  cue('training_attendance', 'học viên|lượt học viên'),
  cue(
    'documents_issued',
    'văn bản|kế hoạch|chỉ thị|nghị quyết|công văn|quyết định|chương trình phối hợp|quy chế phối hợp|văn bản chỉ đạo|hướng dẫn|đề án|chuyên đề|kế hoạch, văn bản|văn bản, kế hoạch|quy chế|chương trình, kế hoạch|thông báo|báo cáo|tờ trình|nghị quyết, chỉ thị|hương ước|quy ước|hương ước, quy ước|bản hương ước|quy ước, hương ước|nghị quyết liên tịch'
  )
];
