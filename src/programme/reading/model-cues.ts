import { type Cue, cross, cue, split } from '#engine/reading/cue.ts';
import { anybody, bodies, homes, residents } from './nouns.ts';

const made = split(
  'xây dựng mới|thành lập|ra mắt|nhân rộng|xây mới|mới|củng cố|triển khai mới|lập mới|phát triển thêm|thêm|thành lập mới|làm mới|ra đời|dựng thêm|xây dựng thêm|được nhân rộng|mới thành lập|mở mới|khôi phục'
);
const models =
  'mô hình|mô hình, điển hình|mô hình tự quản|điển hình|mô hình dân vận khéo|điển hình tiên tiến|mô hình quần chúng|gương điển hình|mô hình, cách làm|mô hình, cách làm hay|mô hình phòng chống tội phạm|' +
  'mô hình phòng, chống tội phạm|mô hình an ninh trật tự|mô hình antt|mô hình tự phòng|mô hình về an ninh trật tự|mô hình về antt|mô hình về an ninh, trật tự|mô hình, điển hình tiên tiến|mô hình bảo vệ an ninh trật tự|' +
  'mô hình tổ chức quần chúng|mô hình hiệu quả|mô hình hay|tập thể điển hình|cách làm|mô hình bảo đảm an ninh trật tự|mô hình camera|mô hình phong trào|cụm mô hình|mô hình, clb|mô hình, câu lạc bộ|mô hình, tổ|' +
  'mô hình, chuyên đề|mô hình, phần việc|lượt mô hình|mô hình mới|mô hình các loại|mô hình tự quản về an ninh trật tự|mô hình tự quản về antt|mô hình quần chúng tự quản|mô hình tự phòng, tự quản|mô hình đảm bảo antt|' +
  'mô hình tổ tự quản|mô hình liên kết|mô hình giáp ranh|mô hình toàn dân|mô hình tiên tiến|mô hình điển hình|mô hình tiêu biểu|mô hình dân cư|mô hình vận động quần chúng|mô hình tổ|mô hình bảo đảm antt|cá nhân điển hình';
const groups = cross(
  'tổ|đội|nhóm|ban|tổ, đội|tổ đội|cụm',
  'tự quản|nhân dân tự quản|an ninh nhân dân|annd|liên gia|liên gia tự quản|dân phòng|xung kích|bảo vệ dân phố|bảo vệ|an ninh|bảo vệ an ninh trật tự|bảo vệ an ninh, trật tự|bảo vệ antt|thanh niên xung kích|' +
    'cờ đỏ|tuần tra|an ninh tự quản|an ninh trật tự|an ninh, trật tự|dân quân|công nhân tự quản|liên gia an toàn|liên gia an toàn pccc|liên gia an toàn phòng cháy|phòng cháy chữa cháy|pccc|pccc cơ sở|tự quản an ninh trật tự|' +
    'tự quản về an ninh trật tự|tự quản về an ninh, trật tự|tự quản về antt|tự quản antt|cốt cán|nòng cốt|xe ôm|xe ôm tự quản|tuần tra nhân dân|thanh niên|thanh niên tình nguyện|quần chúng|công tác|tự quản bảo vệ|tàu thuyền|' +
    'tàu thuyền an toàn|tàu thuyền tự quản|tự quản tàu thuyền|tự quản đường biên|tự quản đường biên, cột mốc|giáp ranh|săn bắt cướp|công an xã|công an|công nghệ số|công nghệ số cộng đồng|đề án|quần chúng nòng cốt|nhân dân|dân cư tự quản|' +
    'tuần tra tự quản|tự vệ|phản ứng nhanh|an ninh cơ sở|dân cư|phụ nữ tự quản|thanh niên tự quản|hội tự quản|dân phòng bán chuyên trách|bảo vệ cơ quan|an toàn|bảo vệ rừng|tự quản an toàn giao thông|an toàn giao thông|cựu chiến binh|cựu chiến binh tự quản|đoàn kết'
);

/** Models, clubs, groups of residents and what they have. */
export const modelCues: readonly Cue[] = [
  cue(
    'model_types',
    'loại mô hình|loại hình|loại|dạng mô hình|loại hình mô hình|loại hình tổ chức|mô hình gốc|tên mô hình|loại hình tổ chức quần chúng|loại mô hình tự quản|dạng|loại hình tự quản|loại tổ chức|kiểu mô hình',
    {
      near: split('mô hình|loại hình|quần chúng|tự quản|điển hình'),
      weight: 1.5,
      unless: split('ma túy|vũ khí|súng|văn bản|hung khí')
    }
  ),
  cue('model_types', 'loại mô hình|loại hình mô hình|dạng mô hình|loại hình tổ chức quần chúng', {
    weight: 2
  }),
  cue('models_new', models, {
    after: split(
      'mới|được nhân rộng|mới được|mới thành lập|được xây dựng mới|được thành lập|được ra mắt|ra mắt'
    ),
    isClose: true,
    weight: 0.8,
    unless: split('tổng số|duy trì')
  }),
  cue('models_new', models, {
    before: made,
    weight: 0.6,
    unless: split('hiện có|tổng số|hiện nay có|duy trì|đang duy trì|con số|hiện nay|hiện')
  }),
  cue('models_new', models, {
    before: split('xây mới|ra mắt|lập mới|xây dựng mới|thành lập mới|nhân rộng thêm'),
    weight: 1,
    unless: split('tổng số')
  }),
  cue('models_total', `${models}|số mô hình|điển hình tiên tiến`, { weight: 0.8 }),
  cue('models_total', models, {
    near: split('hiện có|duy trì|tổng số|xây dựng, duy trì|đang duy trì|toàn tỉnh có|hoạt động|đến nay'),
    weight: 0.8
  }),
  cue('models_total', models, {
    near: split('xây dựng, nhân rộng|xây dựng và nhân rộng|nhân rộng và duy trì'),
    weight: 3
  }),
  cue('models_total', 'tổ|nhóm|cách làm', {
    near: split('mô hình'),
    weight: -0.5,
    unless: split('an ninh|tự quản|hòa giải|tuần tra|camera|zalo|mô hình tổ')
  }),
  cue('model_sites', `điểm mô hình|điểm|nơi|cụm|mô hình điểm|điểm triển khai|cụm an ninh|địa điểm|địa bàn`, {
    near: split('mô hình|nhân rộng|áp dụng|thí điểm|duy trì mô hình|hưởng ứng|làm điểm|xây dựng điểm'),
    weight: -0.3,
    unless: split(
      'camera|trọng điểm|bắt|phức tạp|tụ điểm|ngày hội|đạt|khen|cam kết|văn hóa|nông thôn mới|tiêu chuẩn|công nhận'
    )
  }),
  cue('model_sites', `điểm|nơi|địa bàn|cụm|điểm mô hình|địa điểm`, {
    follows: split('model_types|models_total|models_new'),
    weight: 0.5,
    unless: split('đạt|khen|camera')
  }),
  cue('model_sites', 'tổ|chi hội|bến|bãi|hẻm|con hẻm|tuyến đường|tuyến phố', {
    before: split(
      'nhân rộng|nhân rộng tại|nhân rộng ra|nhân rộng ở|nhân ra|nhân ra tại|làm điểm tại|thí điểm|thí điểm tại|áp dụng tại|xây dựng mô hình tại|xây dựng mô hình ở|triển khai mô hình|triển khai mô hình tại|ra mắt mô hình tại'
    ),
    isClose: true,
    weight: 0.3,
    unless: split('camera|đạt|khen')
  }),
  cue('model_members', `${anybody}|${homes}`, {
    follows: split('models_total|models_new|model_sites|clubs'),
    near: split('thu hút|tham gia|với'),
    isClose: true,
    weight: 0.3,
    unless: split('tuyên truyền|tuần tra|cam kết|nghe|bắt|zalo|mãn hạn|vay|cảm hóa|giáo dục|tố giác')
  }),
  cue('model_members', `${bodies}|cơ sở lưu trú|tiểu thương|lái xe`, {
    before: split('thu hút|với sự tham gia của'),
    follows: split('models_total|models_new|clubs|model_members'),
    weight: 1
  }),
  cue('model_members', `${anybody}|${homes}`, {
    before: split('thu hút'),
    near: split('mô hình|câu lạc bộ|clb'),
    isClose: true,
    weight: -0.5,
    unless: split('tuyên truyền|tuần tra|cam kết|nghe|tổ tự quản|đội|buổi|hội nghị|ngày hội')
  }),
  cue('model_members', 'thành viên mô hình|hộ thành viên|thành viên câu lạc bộ|thành viên clb', {
    weight: 2
  }),
  cue('model_members', `${anybody}|${homes}|hộ tham gia`, {
    follows: split('clubs|models_total|models_new|model_types|model_sites|model_members'),
    weight: 1,
    unless: split(
      'tuyên truyền|zalo|ký cam kết|nghe|khen|bắt|răn đe|cảm hóa|giáo dục|vay|truy nã|tố giác|mãn hạn|dự'
    )
  }),
  cue('model_members', `thành viên|hội viên|người|tổ viên|đội viên|hộ|hộ dân|hộ gia đình|cán bộ, hội viên`, {
    before: split('mô hình|câu lạc bộ|clb|ban điều hành|ban chủ nhiệm|ban quản lý mô hình'),
    weight: 0.4,
    unless: split(
      'tổ tự quản|tổ an ninh|dân phòng|tổ bảo vệ|tự vệ|bảo vệ dân phố|tập huấn|tuyên truyền|zalo|ký cam kết|chi hội|nghe|khen|tuần tra|bắt|cam kết|hội có'
    )
  }),
  cue('model_members', `${anybody}|hộ`, {
    before: split(
      'clb|câu lạc bộ|đội thông tin|ban điều hành|ban chủ nhiệm|ban quản lý mô hình|ban vận động'
    ),
    isClose: true,
    weight: 1.2,
    unless: split('tổ tự quản|chi hội|bắt|khen')
  }),
  cue('model_members', `${residents}|${homes}`, {
    near: split('mô hình|câu lạc bộ|clb'),
    after: split('tham gia'),
    weight: -2.5,
    unless: split('tuần tra|bắt|cam kết|nghe|tuyên truyền')
  }),
  cue('model_members', 'thành viên', { weight: -1 }),
  cue(
    'clubs',
    `câu lạc bộ|clb|${cross('câu lạc bộ|clb', 'phụ nữ|phòng chống tội phạm|phòng, chống tội phạm|pháp luật|chủ nhà trọ|thanh niên|phòng chống ma túy|tuổi trẻ|gia đình|nữ|nông dân|cựu chiến binh|nhà trọ|phòng chống bạo lực|phòng, chống bạo lực')}|tổ, câu lạc bộ|câu lạc bộ, đội`,
    { weight: 2 }
  ),
  cue(
    'security_groups',
    `${groups}|ban chỉ đạo|tiểu ban|dòng họ tự quản|dòng họ|mạng lưới|chốt bảo vệ|khu dân cư tự quản|liên gia|chốt dân phòng|tổ liên gia|ban công an|ban công an xã|ban bảo vệ|tổ anxh|tổ, đội, nhóm|tổ, nhóm`,
    {
      weight: 1
    }
  ),
  cue('security_groups', 'tổ phụ nữ|tổ thanh niên|tổ nông dân|tổ công nhân|tổ giáo dân|tổ|đội', {
    before: split('lập|thành lập|ra mắt|lập được|thành lập được'),
    isClose: true,
    weight: 0.5,
    unless: split('hòa giải|chia thành|hội thi')
  }),
  cue('security_groups', 'tổ|đội|tổ, đội|đội, tổ', {
    weight: -0.5,
    unless: split('khu phố|chia thành|nhân khẩu|hộ dân|dân cư|hòa giải|zalo')
  }),
  cue('security_groups', 'tổ|đội|nhóm|ban|chốt|mạng lưới|tổ, đội|lực lượng|tổ chức|chốt trực', {
    near: split(
      'tự quản|an ninh|dân phòng|tuần tra|xung kích|bảo vệ|liên gia|bảo vệ dân phố|phòng cháy|tự vệ|an toàn|canh gác|thay nhau|nòng cốt|cốt cán|lực lượng'
    ),
    weight: 0.4,
    unless: split('camera|zalo|bắt|băng|hòa giải|gồm từ|khu phố|chia thành|nhân khẩu')
  }),
  cue('security_group_members', anybody, {
    follows: split('security_groups|security_group_members'),
    weight: 1.3,
    unless: split('bắt|tuyên truyền|zalo|ký cam kết|khen|vay|cung cấp|nguồn tin|giáo dục|cảm hóa')
  }),
  cue('security_group_members', 'hộ|hộ dân|hộ gia đình|gia đình|nhà', {
    before: split('mỗi tổ|mỗi tổ có|mỗi tổ gồm|tổ liên gia|mỗi nhóm'),
    isClose: true,
    weight: 0.5
  }),
  cue('security_group_members', 'hộ thành viên|hộ gia đình thành viên', {
    follows: split('security_groups'),
    weight: 3
  }),
  cue('security_group_members', `${homes}|phương tiện|tàu|tàu cá|thuyền|chủ tàu|ghe`, {
    follows: split('security_groups'),
    weight: 1.8,
    unless: split('bắt|cam kết|đạt')
  }),
  cue('security_group_members', anybody, {
    near: split(
      'ban chỉ đạo|bcđ|bcđ 138|tổ trực|chốt|cờ đỏ|đội cờ đỏ|tổ tự quản|tổ nhân dân|đội dân phòng|dân phòng|bảo vệ dân phố|xung kích|tổ an ninh|tuần tra|tổ hòa giải|nòng cốt|ban hòa giải|liên gia|tổ bảo vệ|tổ xe ôm|ban bảo vệ|tổ viên|lực lượng|canh gác|trực|mỗi tổ|mỗi đội|công an xã|tổ có|' +
        'lực lượng tham gia bảo vệ|trực đêm|gác'
    ),
    weight: 0.3,
    unless: split(
      'bắt|câu lạc bộ|clb|tuyên truyền|tập huấn|zalo|ký cam kết|khen|nghe|ngày hội|lượt người tham gia|dự|cung cấp|khởi tố'
    )
  }),
  cue(
    'security_group_members',
    'bảo vệ|nhân viên bảo vệ|đội trưởng|đội phó|đội trưởng, đội phó|tổ phó|tổ trưởng, tổ phó|bảo vệ dân phố|dân phòng|công an viên|công an xã bán chuyên trách|công an bán chuyên trách|công an xã|dân quân',
    { weight: 0.5, unless: split('tập huấn') }
  ),
  cue(
    'patrols',
    cross(
      'ca|lượt|buổi|cuộc|đợt|đêm|lần|chuyến',
      'tuần tra|tuần tra, kiểm soát|tuần tra, canh gác|tuần tra canh gác|tuần tra đêm|tuần tra vũ trang|tuần tra kiểm soát|tuần tra, mật phục'
    ),
    { weight: 2 }
  ),
  cue('patrols', 'ca|lượt|buổi|cuộc|đêm|lần|đợt|chuyến', {
    near: split(
      'tuần tra|tuần tra, kiểm soát|canh gác|mật phục|đi biên|tuần biên|chốt|gác|báo động|kiểm tra hành chính|truy quét|đi tuần|tuần tra kiểm soát'
    ),
    weight: 0.6,
    unless: split('tuyên truyền')
  }),
  cue('patrol_participants', anybody, {
    follows: split('patrols'),
    weight: 1.5,
    unless: split('bắt|phát hiện')
  }),
  cue('patrol_participants', anybody, {
    before: split('mỗi đêm|hằng đêm|đêm nào|mỗi ca|mỗi lượt'),
    near: split('tuần tra|đi tuần|trực|gác|canh gác'),
    weight: 1,
    unless: split('bắt|tuyên truyền')
  }),
  cue(
    'patrol_participants',
    `lượt người|lượt cán bộ|lượt quần chúng|lượt quần chúng nhân dân|lượt thành viên|lượt dân quân|lượt đội viên|lượt cán bộ, chiến sĩ|lượt nhân dân|lượt hội viên|lượt người dân|lượt người tham gia`,
    {
      near: split('tuần tra|mật phục|canh gác|truy quét|tuần tra, canh gác|đi tuần|tuần tra canh gác'),
      weight: 0.8,
      unless: split('tuyên truyền')
    }
  )
];
