import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'online-group',
  label: { vi: 'Trang, nhóm trên mạng xã hội', en: 'Online group or page' },
  plural: { vi: 'Các trang, nhóm trên mạng xã hội', en: 'Online groups and pages' },
  words: {
    vi: 'Một trang hoặc nhóm chính thức của Công an, Mặt trận, đoàn thể đang hoạt động. Tài khoản cá nhân không tính.',
    en: 'One official page or group in use by the police, the Front or an organisation. Personal accounts do not count.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023 (an ninh mạng)',
  group: 'information',
  titledBy: 'name',
  confirmedBy: 'nobody',
  steps: [
    { id: 'opened', label: { vi: 'Bắt đầu hoạt động', en: 'Opened' }, turns: 'on' },
    { id: 'updated', label: { vi: 'Cập nhật số người theo dõi', en: 'Followers updated' } },
    { id: 'closed', label: { vi: 'Ngừng hoạt động', en: 'Closed' }, turns: 'off' }
  ],
  fields: {
    name: { type: 'text', required: true, label: { vi: 'Tên trang, nhóm', en: 'Name' } },
    platform: {
      type: 'choice',
      required: true,
      label: { vi: 'Nền tảng', en: 'Platform' },
      options: [
        { id: 'zalo', label: { vi: 'Zalo', en: 'Zalo' } },
        { id: 'facebook', label: { vi: 'Facebook', en: 'Facebook' } },
        { id: 'youtube', label: { vi: 'YouTube', en: 'YouTube' } },
        { id: 'tiktok', label: { vi: 'TikTok', en: 'TikTok' } },
        { id: 'other', label: { vi: 'Nền tảng khác', en: 'Other' } }
      ]
    },
    followers: { type: 'count', noun: 'người theo dõi', label: { vi: 'Số người theo dõi', en: 'Followers' } }
  },
  unlikeBefore: ['followers'],
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng tên, cùng nền tảng: một trang, nhóm hai bên cùng ghi.',
        en: 'The same name and platform: one page or group that both sides recorded.'
      },
      daysApart: 366,
      likeText: { field: 'name', least: 0.7 },
      same: ['platform']
    }
  ],
  examples: [
    {
      title: 'The Zalo page of a commune',
      values: { name: 'Công an xã Phước Hiệp', platform: 'zalo', followers: 1250 }
    },
    { title: 'A page without a name', values: { platform: 'zalo' }, refused: ['name'] }
  ]
});
