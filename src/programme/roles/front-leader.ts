import { role } from '#engine/rights/role.ts';

export default role({
  id: 'front-leader',
  label: { vi: 'Lãnh đạo Mặt trận', en: 'Front leader' },
  words: {
    vi: 'Duyệt và ký báo cáo của cơ quan; xem, xác nhận hoạt động trong địa bàn; giữ phần khôi phục khóa tin báo; không ghi thay cán bộ.',
    en: 'Approves and signs the reports of the office; reads and confirms what is done in the area; keeps parts of the keys for tips; does not record.'
  },
  rights: [
    'read-figures',
    'read-records',
    'confirm',
    'compose-reports',
    'approve-reports',
    'record-reported-totals',
    'keep-shares'
  ]
});
