import { type Cue, cross, cue, split } from '#engine/reading/cue.ts';
import { anybody, cases, homes, money, offenders, residents } from './nouns.ts';

const wayward =
  `${offenders}|${residents}|lượt|lượt người|lượt thanh niên|lượt thanh thiếu niên|lượt đối tượng|lượt em|thanh niên chậm tiến|thanh thiếu niên chậm tiến|thanh thiếu niên hư|` +
  'thanh niên hư|người lầm lỗi|người lầm lỡ|đối tượng có tiền án|phạm nhân|lượt người vi phạm|người mắc tệ nạn xã hội|thanh thiếu niên vi phạm|lượt thanh thiếu niên vi phạm|' +
  'đối tượng có biểu hiện|trẻ em hư|học sinh cá biệt|thanh thiếu niên cá biệt|người sau cai|lượt người lầm lỗi|thanh, thiếu niên chậm tiến|thanh, thiếu niên hư|đối tượng tại địa bàn';
const returned =
  `${offenders}|${residents}|${homes}|lượt người|phạm nhân|người lầm lỗi|người lầm lỡ|người mãn hạn tù|người tái hòa nhập|người hoàn lương|người chấp hành xong án phạt tù|` +
  'người chấp hành xong án|đối tượng tù tha|đối tượng tù tha về|người được đặc xá|người tù về|người đặc xá|hội viên|người tù tha|người ra tù|lượt|lượt vay|người sau cai nghiện|người được tha tù';
const educated = split(
  'bỏ thói xấu|hay tụ tập|nẹt pô|quậy phá|hư hỏng|lêu lổng|có nguy cơ|nguy cơ vi phạm|gọi hỏi|răn đe|giáo dục|cảm hóa|giúp đỡ|nhắc nhở|uốn nắn|kèm cặp|phân công giúp đỡ|cá biệt|từ bỏ|lập hồ sơ|diện quản lý|chậm tiến|hư|tiến bộ|' +
    'gọi hỏi, răn đe|cảm hóa, giáo dục|giáo dục, cảm hóa|giáo dục tại xã|giáo dục tại cộng đồng|sửa đổi|sửa chữa lỗi lầm|quản lý, giáo dục|giáo dục, giúp đỡ|đi cai|cai nghiện|khuyên răn|biểu hiện vi phạm'
);
const returning = split(
  'việc làm|vay|tín chấp|giúp vốn|làm ăn|hỗ trợ vốn|cho vay|được vay|tái hòa nhập|tái hòa nhập cộng đồng|tha tù|mãn hạn|mãn hạn tù|vay vốn|hoàn lương|chấp hành xong|đặc xá|ra tù|học nghề|dạy nghề|hòa nhập cộng đồng|tù về|tù tha|án phạt tù|ổn định cuộc sống|' +
    'giải quyết việc làm|tạo việc làm|nhận vào làm|vào làm|có việc làm|trở về địa phương|trở về|được hỗ trợ vay|vượt qua mặc cảm'
);

/** People who were set right again, and quarrels that were settled. */
export const peopleCues: readonly Cue[] = [
  cue('offenders_educated', wayward, {
    near: educated,
    unless: split(
      'thành viên|kiểm điểm|trước dân|vay vốn|dự nghe|tuyên truyền, giáo dục|giáo dục pháp luật|tái hòa nhập|bắt|truy nã|mãn hạn|tha tù|ký cam kết không|tập huấn|án phạt tù'
    ),
    weight: 1
  }),
  cue('offenders_educated', wayward, {
    after: split('tiến bộ|đã tiến bộ|có tiến bộ|trở nên tiến bộ|bỏ rượu|sửa chữa lỗi lầm|từ bỏ tệ nạn'),
    isClose: true,
    weight: 2
  }),
  cue(
    'offenders_educated',
    cross(
      'lượt|',
      'thanh niên chậm tiến|người lầm lỗi|người lầm lỡ|thanh thiếu niên hư|đối tượng cá biệt|thanh thiếu niên chậm tiến'
    ),
    {
      weight: 0.5
    }
  ),
  cue('offenders_educated', `${wayward}|em|cháu`, {
    follows: split('offenders_educated'),
    weight: 1,
    unless: split('bắt|xử lý|phạt|khởi tố|kiểm điểm|việc làm')
  }),
  cue('public_reviews', `${wayward}|buổi kiểm điểm|cuộc kiểm điểm|buổi|cuộc|lượt`, {
    near: split(
      'kiểm điểm|kiểm điểm trước dân|trước dân|đấu tranh trước dân|kiểm điểm công khai|trước nhân dân'
    ),
    weight: 1.7
  }),
  cue('reintegration_supported', returned, {
    near: returning,
    weight: 1.3,
    unless: split('bắt|ma túy tổng hợp|ký cam kết|tuyên truyền')
  }),
  cue('reintegration_supported', returned, {
    before: split('giúp|giúp đỡ|nhận giúp đỡ|giúp được|giúp đỡ được'),
    after: split('lầm lỗi|lầm lỡ|từng lầm lỗi|mãn hạn tù'),
    isClose: true,
    weight: 0.5,
    unless: split('tiến bộ')
  }),
  cue(
    'reintegration_supported',
    'người mãn hạn tù|người tái hòa nhập|người hoàn lương|người chấp hành xong án phạt tù|người đặc xá|người tù tha',
    { weight: 1 }
  ),
  cue('reintegration_supported', returned, {
    follows: split('reintegration_supported|support_amount'),
    weight: 0.8,
    unless: split('bắt|truy nã|kiểm điểm|tuyên truyền|gọi hỏi')
  }),
  cue('support_amount', money, {
    near: split(
      'vay vốn|vốn vay|hỗ trợ vốn|cho vay|vốn|tái hòa nhập|phát triển kinh tế|sinh kế|hỗ trợ người|vay|giải ngân|tín chấp|vốn ưu đãi|làm ăn|hoàn lương|dư nợ'
    ),
    weight: 2,
    unless: split('camera|quà|thiệt hại|mô hình|vay nặng lãi|đèn|phạt')
  }),
  cue('support_amount', money, { follows: split('reintegration_supported'), weight: 0.8 }),
  cue(
    'mediation_cases',
    'vụ cãi vã|vụ cãi nhau|vụ bất đồng|vụ va chạm trong gia đình|vụ hiềm khích|vụ hòa giải|vụ việc hòa giải|vụ mâu thuẫn|vụ tranh chấp|vụ việc mâu thuẫn|vụ, việc mâu thuẫn|mâu thuẫn|vụ việc tranh chấp|vụ ly hôn|vụ bạo lực gia đình|mâu thuẫn, tranh chấp|tranh chấp, mâu thuẫn|tranh chấp|' +
      'vụ việc mâu thuẫn, tranh chấp|vụ mâu thuẫn, tranh chấp|vụ tranh chấp, mâu thuẫn|vụ xích mích|vụ bất hòa|vụ tranh chấp đất đai|vụ mâu thuẫn nhỏ|mâu thuẫn nhỏ|trường hợp mâu thuẫn|vụ việc mâu thuẫn nội bộ|vụ mâu thuẫn nội bộ|vụ khiếu kiện',
    { weight: 3 }
  ),
  cue(
    'mediation_cases',
    `${cases}|cuộc|ca|lượt|vụ việc nhỏ|cặp vợ chồng|đôi vợ chồng|gia đình|cặp|mối bất hòa`,
    {
      near: split(
        'hòa giải|hòa giải thành|cãi vã|cãi nhau|hiềm khích|bất đồng|mâu thuẫn|tranh chấp|xích mích|bất hòa|khiếu kiện|bạo lực gia đình|ly hôn|hàn gắn|xung đột'
      ),
      weight: 1
    }
  ),
  cue('mediation_cases', cases, {
    follows: split('mediation_cases'),
    weight: 1,
    unless: split('khám phá|bắt|làm rõ|ma túy|khởi tố|xảy ra')
  }),
  cue(
    'mediation_groups',
    'tổ hòa giải|ban hòa giải|tổ hòa giải cơ sở|ban hòa giải cơ sở|tổ hòa giải ở cơ sở|nhóm hòa giải|tổ, nhóm hòa giải|tổ hòa giải ở các|đội hòa giải',
    { weight: 2 }
  ),
  cue('mediation_groups', 'tổ|ban|nhóm', {
    near: split('hòa giải'),
    weight: 0.5,
    unless: split('tự quản|an ninh')
  }),
  cue('security_group_members', 'hòa giải viên|tổ viên tổ hòa giải', {
    weight: 2,
    unless: split('tập huấn|bồi dưỡng')
  }),
  cue('security_group_members', anybody, { follows: split('mediation_groups'), weight: 1.5 })
];
