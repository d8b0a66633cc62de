import { role } from '#engine/rights/role.ts';

export default role({
  id: 'commune-front',
  label: { vi: 'Mặt trận xã', en: 'Commune Front' },
  words: {
    vi: 'Ghi và xác nhận hoạt động của Mặt trận và các tổ chức thành viên trong xã mình, xem số liệu, lập báo cáo.',
    en: 'Records and confirms what the Front and its member organisations do in the own commune.'
  },
  rights: ['read-figures', 'read-records', 'record', 'confirm', 'compose-reports', 'record-reported-totals']
});
