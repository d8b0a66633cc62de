import { split } from './cue.ts';
import { phraseTree } from './phrase-tree.ts';
import type { Word } from './word.ts';

/**
 * Words of two syllables of which one alone would mean something else: `dự kiến` is no attendance, `bắt đầu` no
 * arrest. A phrase of one syllable is not met within them.
 */
const compoundWords = split(
  'xã hội|vị trí|vị thế|vị thành niên|bài học|hộ khẩu|hộ chiếu|hộ tịch|bộ phận|bộ đội|đồng bào|đồng chí|đồng thời|đồng lòng|đồng tình|đồng ý|đồng hành|đồng bộ|đồng loạt|đồng thuận|' +
    'nhà nước|nhà trường|bản thân|bản lĩnh|điểm tựa|đội ngũ|tổ quốc|người ta|máy móc|dân chủ|dân vận|lớp lớp|khối lượng|' +
    'thu hút|thu nhập|thu gom|thu hoạch|thu thập|thu ngân|thu mua|thu phí|mùa thu|dự kiến|dự án|dự toán|dự thảo|dự báo|dự phòng|bắt đầu|bắt buộc|đánh bắt|bắt nguồn|bắt tay|bắt kịp|đột phá|phá sản|phá rừng|phá hoại|' +
    'báo cáo|thông báo|báo động|báo chí|cảnh báo|quảng báo|báo hiệu|báo yên|báo cháy|nhà báo|bài báo|báo đài|tờ báo|dự báo|chữa cháy|phòng cháy|báo cháy|vật liệu nổ|thuốc nổ|' +
    'bùng nổ|phát triển|phát huy|phát hiện|phát sinh|phát động|phát biểu|phát thanh|xuất phát|phát quang|phản quang|tự phát|' +
    'nhận thức|nhận xét|nhận định|ghi nhận|xác nhận|công nhận|tiếp nhận|cảm nhận|nhìn nhận|trách nhiệm|đạt được|' +
    'góp phần|góp ý|đóng góp ý kiến|giúp sức|trợ giúp|bảo đảm|bảo vệ|cơ sở|tại chỗ|chi bộ|chi hội|chi đoàn|chi nhánh|chi tiết|' +
    'tin tưởng|niềm tin|thông tin|lòng tin|tin cậy|tin học|giao thông|giao lưu|giao ban|trao đổi|phạt tù|án phạt tù|' +
    'quản lý|xử lý|tâm lý|quà tặng|lễ phép|lễ giáo|lễ hội|hội viên|hội trường|hội đồng|nghe nhìn|lắng nghe|in ấn|tuyên án|' +
    'có cơ sở|nơi đây|tham mưu|dân cư|vay mượn|cho biết|cho hay|cho rằng|giáo xứ|giáo họ|giáo dân|giáo viên|giáo phận|giáo lý|' +
    'chiêu trò|trực thuộc|trực tiếp|trực tuyến|trực quan|chính trực|gồm có|mới đây|đổi mới|tình hình mới|nông thôn mới|thời kỳ mới|mới nhất|thêm nữa|hơn nữa|' +
    'phá án|chuyên án|dự án|đề án|phương án|tòa án|đáp án|hư hỏng|hư hại|gác chắn|thành lập|đời sống văn hóa|nhà văn hóa|trung tâm văn hóa|xây dựng đời sống văn hóa|văn hóa thông tin|phòng văn hóa|bản sắc văn hóa'
);

export const compounds = phraseTree(compoundWords.map((word) => [word, true] as const));

/** Whether a noun of one syllable is but the beginning of a longer word: `xã` in `xã hội`. */
export function isCutShort(words: readonly Word[], at: number, end: number): boolean {
  return end === at + 1 && compounds.endOf(words, at) > end;
}
