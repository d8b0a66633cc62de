export const templatesPage = {
  title: { vi: 'Mẫu Word của cơ quan', en: 'Word templates of the office' },
  lead: {
    vi: 'Dùng mẫu văn bản quen thuộc của cơ quan; hệ thống điền số liệu và lời báo cáo vào các chỗ đã đánh dấu.',
    en: 'Use your office’s own letter forms; figures and words are filled in where you have marked it.'
  },
  link: { vi: 'Mẫu Word của cơ quan', en: 'Word templates of the office' },
  list: { vi: 'Các mẫu đang dùng', en: 'Templates in use' },
  none: {
    vi: 'Chưa có mẫu nào. Hãy tải mẫu thử về, sửa trong Word rồi tải lên.',
    en: 'There is none yet. Download the sample, change it in Word and upload it.'
  },
  name: { vi: 'Tên mẫu', en: 'Name of the template' },
  nameHelp: { vi: 'Ví dụ: Báo cáo của Công an xã.', en: 'For example: Report of the commune police.' },
  nameShort: { vi: 'Hãy đặt tên mẫu, từ 3 đến 120 chữ.', en: 'Give it a name of 3 to 120 letters.' },
  of: { vi: 'Của', en: 'Of' },
  day: { vi: 'Ngày tải lên', en: 'Uploaded on' },
  file: { vi: 'Tệp Word (.docx)', en: 'Word file (.docx)' },
  fileHelp: {
    vi: 'Không macro, tối đa 5 MB. Nội dung trong tệp không bao giờ được chạy.',
    en: 'Without macros, at most 5 MB. Nothing in the file is ever executed.'
  },
  fileNone: { vi: 'Hãy chọn một tệp .docx.', en: 'Choose a .docx file.' },
  add: { vi: 'Tải mẫu lên', en: 'Upload a template' },
  added: { vi: 'Đã nhận mẫu', en: 'The template is taken in' },
  addedWords: {
    vi: 'Mẫu có ở mỗi báo cáo, cạnh các tệp để tải về.',
    en: 'It stands beside the files of each report.'
  },
  remove: { vi: 'Bỏ mẫu', en: 'Remove' },
  removed: { vi: 'Đã bỏ mẫu', en: 'The template is removed' },
  sample: { vi: 'Tải mẫu thử (.docx)', en: 'Download a sample (.docx)' },
  guide: { vi: 'Các chỗ điền', en: 'Placeholders' },
  guideWords: {
    vi: 'Gõ chỗ điền trong Word, cả hai dấu ngoặc, vào nơi cần hiện nội dung. Gõ sai thì khi tải lên sẽ được chỉ rõ sai ở đoạn nào.',
    en: 'Type a placeholder in Word with both braces where its content is to stand. A wrong one is named with its place when you upload.'
  },
  placeholder: { vi: 'Chỗ điền', en: 'Placeholder' },
  becomes: { vi: 'Được thay bằng', en: 'Becomes' },
  body: {
    vi: 'Toàn bộ phần lời của báo cáo; đứng một mình trong đoạn',
    en: 'The whole text of the report; alone in its paragraph'
  },
  told: {
    vi: 'Con số của một chỉ tiêu kèm đơn vị tính, ví dụ “hơn 1.300 buổi”',
    en: 'The figure of an indicator with its noun, such as “hơn 1.300 buổi”'
  },
  bare: { vi: 'Chỉ con số đúng, ví dụ “1.312”', en: 'The exact number alone, such as “1.312”' },
  indicators: { vi: 'Tên các chỉ tiêu để điền', en: 'Names of the indicators' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' }
} as const;
