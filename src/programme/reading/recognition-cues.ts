import { type Cue, cue, split } from '#engine/reading/cue.ts';
import { anybody, bodies, homes, members, money, places, residents, things } from './nouns.ts';

const standard = split(
  'tiêu chuẩn|đạt chuẩn|công nhận|gia đình văn hóa|danh hiệu|văn hóa|không có tội phạm|tiên tiến|khu dân cư an toàn|xếp loại|loại xuất sắc|loại khá|loại tốt|loại trung bình|trung bình|' +
    'bình xét|không ma túy|không tội phạm|được công nhận|đủ điều kiện|đạt tiêu chí|vững mạnh|đạt tiêu chuẩn|không có người vi phạm|không có người phạm tội|không có ma túy|không có tệ nạn|không tệ nạn|bình xét|hội đồng xét duyệt|đạt :|đề nghị công nhận'
);
const award = split(
  'khen|khen thưởng|giấy khen|bằng khen|biểu dương|tuyên dương|tặng|thành tích|trao|vinh danh|cờ thi đua|tôn vinh|nhận giấy khen|nhận bằng khen|nhận thưởng|huân chương|xuất sắc|tiêu biểu|trao thưởng|khen tặng|thư khen|tặng giấy khen|tặng bằng khen|được khen'
);
const rewarded = split(
  'được khen|được khen thưởng|được tặng giấy khen|được tặng bằng khen|được biểu dương|được tuyên dương|nhận giấy khen|nhận bằng khen|được vinh danh|được tôn vinh|được thưởng|được thưởng nóng'
);
const gift = split(
  'tặng|quà|trao|thăm|tình nghĩa|học bổng|tình thương|chính sách|bàn giao|nhà đại đoàn kết|trao tặng|tặng quà|thăm hỏi|từ thiện|nhân đạo|an sinh|khám bệnh|cấp thuốc|phát thuốc|mỗi suất|mỗi phần|đổi quà|đỡ đầu|nhận đỡ đầu|nâng bước em|nâng bước'
);
/** Standards reached, awards and gifts. */
export const recognitionCues: readonly Cue[] = [
  cue(
    'units_meeting_standard',
    `${places}|${bodies}|${homes}|tổ|lượt hộ gia đình|lượt hộ|số hộ|số hộ gia đình|số hộ dân|số xã|số xã, phường|số xã, phường, thị trấn|số khu dân cư|số thôn|số thôn, bản|số cơ quan|số đơn vị|số gia đình|số phường|số phường, xã|số trường|số ấp|số khóm, ấp|số cơ quan, đơn vị|số cơ quan, doanh nghiệp|số doanh nghiệp|chi hội|giáo họ|giáo xứ|họ đạo|chùa|cơ sở thờ tự|dòng họ|tổ nhân dân`,
    {
      near: standard,
      weight: 0.8,
      unless: split('ký cam kết|khen thưởng|tuyên truyền|camera|có mô hình|giấy khen|bằng khen|kiểm tra')
    }
  ),
  cue(
    'units_meeting_standard',
    `${places}|${bodies}|${homes}|số hộ|số thôn|số xã|số đơn vị|tổ|chi hội|chi đoàn|chi bộ`,
    {
      after: split('đạt'),
      isClose: true,
      weight: 0.8,
      unless: split('ký cam kết|khen thưởng|tuyên truyền|camera|có mô hình|giấy khen|bằng khen|kiểm tra')
    }
  ),
  cue('units_meeting_standard', `${places}|${bodies}|${homes}`, {
    follows: split('units_meeting_standard'),
    weight: 0.8,
    unless: split('camera|cam kết|khen')
  }),
  cue('units_meeting_standard', `${places}|${bodies}|${homes}`, {
    ofWhole: true,
    near: standard,
    weight: 2,
    unless: split('cam kết|mô hình|camera|tuyên truyền')
  }),
  cue('units_meeting_standard', '%', {
    before: split(
      'đạt tiêu chuẩn|đạt chuẩn|đạt tiêu chí|được công nhận|gia đình văn hóa|tỷ lệ khu dân cư|tỷ lệ hộ|tỷ lệ xã|tỷ lệ thôn|tỷ lệ đơn vị'
    ),
    weight: 1.5,
    unless: split('khám phá|phá án|giải quyết tin báo|điều tra')
  }),
  cue(
    'award_collectives',
    'tập thể|lượt tập thể|tập thể tiêu biểu|tập thể xuất sắc|tập thể điển hình|tập thể có thành tích|tập thể tiên tiến',
    { weight: 0.5, unless: split('đường biên|cột mốc|mốc giới|mốc quốc giới') }
  ),
  cue(
    'award_collectives',
    `${places}|${bodies}|${homes}|chi hội|chi đoàn|câu lạc bộ|hộ gia đình tiêu biểu|đơn vị`,
    {
      before: split(
        'khen thưởng|bằng khen|giấy khen|biểu dương|tặng thưởng|cờ thi đua|tuyên dương|tặng giấy khen|khen tặng|vinh danh|trao giấy khen|thưởng nóng'
      ),
      weight: 0.6,
      unless: split('suất quà|học bổng|nghèo')
    }
  ),
  cue('award_collectives', `${places}|${bodies}|chi hội|chi đoàn|tổ|đội`, {
    after: rewarded,
    isClose: true,
    weight: 0.6
  }),
  cue('award_individuals', `${residents}|${members}`, { after: rewarded, isClose: true, weight: 0.6 }),
  cue('award_collectives', 'tổ|đội|tổ tự quản|tổ bảo vệ|chi hội|mô hình', {
    before: award,
    isClose: true,
    weight: 0,
    unless: split('quà|học bổng|ra mắt|thành lập')
  }),
  cue(
    'award_individuals',
    'cá nhân|lượt cá nhân|cá nhân tiêu biểu|cá nhân điển hình|cá nhân có thành tích|cá nhân xuất sắc',
    { weight: 0.5, unless: split('cam kết|đường biên|cột mốc|đăng ký|mốc giới|xử phạt') }
  ),
  cue(
    'award_individuals',
    `${residents}|${members}|gương|gương người tốt việc tốt|gương người tốt, việc tốt|gương điển hình|gương điển hình tiên tiến|điển hình tiên tiến|gương sáng|người tốt|gương người tốt|điển hình|chiến sĩ|gương tiêu biểu|gương quần chúng|hộ gia đình`,
    {
      near: award,
      weight: 0.2,
      unless: split(
        'ký cam kết|đường biên|bắt|thành viên|suất quà|hộ nghèo|học bổng|cung cấp|quà|nghèo|mô hình|giao nộp|vay'
      )
    }
  ),
  cue('award_individuals', residents, {
    before: split(
      'thưởng nóng|khen thưởng|tặng giấy khen|tặng bằng khen|trao giấy khen|biểu dương|tuyên dương|tôn vinh|vinh danh|giấy khen cho|bằng khen cho|khen ngợi'
    ),
    isClose: true,
    weight: 1.2,
    unless: split('quà|học bổng|suất quà')
  }),
  cue('award_individuals', residents, {
    follows: split('award_collectives|award_individuals'),
    weight: 0.6,
    unless: split('quà|học bổng|bắt')
  }),
  cue('award_individuals', 'cá nhân|lượt cá nhân', {
    follows: split('award_collectives'),
    weight: 3
  }),
  cue(
    'awards_mixed',
    'tập thể, cá nhân|tập thể và cá nhân|lượt tập thể, cá nhân|lượt tập thể và cá nhân|tập thể, hộ gia đình, cá nhân|tập thể, hộ gia đình và cá nhân|tập thể cá nhân|kỷ niệm chương|bằng khen|giấy khen|huân chương|huy chương|cờ thi đua|huy hiệu|' +
      'bằng khen, giấy khen|tập thể, hộ gia đình|tập thể, cá nhân tiêu biểu|cá nhân, tập thể|cá nhân và tập thể|giấy khen, bằng khen|lượt cá nhân, tập thể|phần thưởng|danh hiệu|lượt khen|bằng|thư khen|lượt khen thưởng|tập thể, cá nhân điển hình|đơn vị, cá nhân|cờ|lá cờ thi đua',
    { weight: 1.5, unless: split('cắm cờ|treo cờ|đăng ký tự quản') }
  ),
  cue(
    'gifts',
    `suất quà|phần quà|suất học bổng|nhà tình nghĩa|nhà tình thương|nhà đại đoàn kết|căn nhà|ngôi nhà|căn nhà tình nghĩa|căn nhà tình thương|căn nhà đại đoàn kết|ngôi nhà tình nghĩa|ngôi nhà đại đoàn kết|nhà đồng đội|mái ấm tình thương|mái ấm|nhà mái ấm|suất|quà|túi quà|xe lăn|` +
      'sổ tiết kiệm|thẻ bảo hiểm y tế|thẻ bhyt|học bổng|suất ăn|áo ấm|chăn ấm|suất quà tết|phần quà tết|tấn gạo|kg gạo|gạo|nhà nhân ái|nhà tình nghĩa, nhà tình thương|nhà ở|chiếc áo ấm',
    { weight: 1, unless: split('trộm') }
  ),
  cue(
    'gifts',
    `${things}|phần|xe đạp|chiếc xe đạp|tivi|bộ quần áo|cây giống|con bò|con bò giống|con giống|căn|nhà|tấn|kg|lượt người|áo|chăn|thùng mì|ba lô|vé xe|vé|áo phao|cặp|quyển vở|vở|cuốn vở|bộ sách`,
    {
      near: gift,
      weight: -0.2,
      unless: split('camera|thu hồi|vũ khí|đèn|ma túy')
    }
  ),
  cue(
    'gifts',
    `${anybody}|${homes}|hộ nghèo|gia đình chính sách|em học sinh|học sinh nghèo|hộ chính sách|trường hợp|lượt hộ`,
    {
      near: split(
        'quà|tặng quà|học bổng|nhà tình nghĩa|nhà đại đoàn kết|thăm hỏi|hộ nghèo|từ thiện|nhân đạo|khám bệnh|phát thuốc|cấp thuốc|nghèo|chính sách|nhà tình thương|khó khăn|hoàn cảnh khó khăn|mồ côi|trao tặng|đỡ đầu|nhận đỡ đầu|nâng bước'
      ),
      weight: -0.2,
      unless: split('camera|tài sản|vay vốn|phạt|khen thưởng|bằng khen|giấy khen|biểu dương|tuyên truyền')
    }
  ),
  cue(
    'gifts',
    'con bò|con bò giống|bò giống|con dê|con heo|con lợn giống|con trâu|cây giống|thùng mì|thùng mì tôm|bao gạo|con gà giống',
    {
      near: split('cấp|hỗ trợ|trao|tặng|giúp|đổi được|trao tặng|đổi'),
      weight: 0.8,
      unless: split('trộm|mất|thu hồi|bắt')
    }
  ),
  cue('gifts', money, {
    near: split(
      'quà|quà tặng|suất quà|phần quà|học bổng|nhà tình nghĩa|nhà đại đoàn kết|nhà tình thương|mái ấm|trao tặng|tặng|an sinh'
    ),
    weight: 1.3,
    unless: split('camera|tài sản|phạt|thu hồi')
  }),
  cue('gifts', 'bình chữa cháy|bình|mũ bảo hiểm|đèn|camera|lá cờ|áo phao|xe đạp|tủ thuốc|chuông báo cháy', {
    before: split('trao|tặng|trao tặng|tặng thưởng'),
    isClose: true,
    weight: 2
  }),
  cue('gifts', money, { follows: split('gifts'), weight: 1.5 }),
  cue('gifts', money, {
    follows: split('gifts'),
    before: split('trị giá|tổng trị giá|giá trị|mỗi suất|mỗi phần|mỗi căn|mỗi ngôi'),
    isClose: true,
    weight: 3
  }),
  cue('gifts', 'thùng|chai|gói|túi|bao|tấn|kg|cây|chiếc|cái|bộ|con|hộp|lít|phần|suất|thẻ', {
    follows: split('gifts'),
    weight: 0.6,
    unless: split('thu giữ|thu hồi|giao nộp|camera')
  })
];
