import { recordKind } from '#engine/records/kind.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'media-item',
  label: { vi: 'Tin, bài tuyên truyền', en: 'Media items' },
  plural: { vi: 'Tin, bài tuyên truyền', en: 'Media items' },
  words: {
    vi: 'Số tin, bài, phóng sự đã đăng, phát về phong trào trong một ngày hoặc một đợt, theo kênh. Một bài chia sẻ lại trên nhiều trang chỉ tính ở kênh đã đăng.',
    en: 'News items published about the movement on one day or in one round, by channel. An item shared on many pages counts in the channel that carried it.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  group: 'information',
  titledBy: 'title',
  confirmedBy: 'nobody',
  fields: {
    title: { type: 'text', label: { vi: 'Tên bài hoặc chuyên đề', en: 'Title or series' } },
    items: {
      type: 'counts',
      required: true,
      noun: 'tin, bài',
      label: { vi: 'Số tin, bài theo kênh', en: 'Items by channel' },
      options: [
        { id: 'newspaper', label: { vi: 'Báo in, báo điện tử', en: 'Newspapers' } },
        { id: 'broadcast', label: { vi: 'Đài phát thanh, truyền hình', en: 'Radio and television' } },
        { id: 'local-radio', label: { vi: 'Truyền thanh cơ sở', en: 'Local loudspeaker radio' } },
        { id: 'portal', label: { vi: 'Cổng thông tin điện tử', en: 'Portals' } },
        { id: 'social-network', label: { vi: 'Mạng xã hội', en: 'Social networks' } }
      ]
    },
    views: { type: 'count', noun: 'lượt', label: { vi: 'Lượt xem, tương tác', en: 'Views and reactions' } }
  },
  unlikeBefore: ['items', 'views'],
  duplicateWhen: [
    {
      why: {
        vi: 'Hai bên cùng ghi một sản phẩm truyền thông: tên và ngày gần như nhau.',
        en: 'Both sides recorded one item: name and day nearly the same.'
      },
      daysApart: 2,
      likeText: { field: 'title', least: 0.6, hollow: hollowWords },
      same: ['items']
    }
  ],
  examples: [
    {
      title: 'A series on the page and on the local radio',
      values: {
        title: 'Cảnh báo lừa đảo qua mạng',
        items: { 'social-network': 6, 'local-radio': 4 },
        views: 2300
      }
    },
    { title: 'No number at all', values: { title: 'Cảnh báo lừa đảo' }, refused: ['items'] }
  ]
});
