import { role } from '#engine/rights/role.ts';

export default role({
  id: 'commune-police',
  label: { vi: 'Công an xã', en: 'Commune police' },
  words: {
    vi: 'Ghi và xác nhận hoạt động trong xã mình, tiếp nhận tin báo của xã, xem số liệu, lập báo cáo.',
    en: 'Records and confirms what is done in the own commune, receives its tips, reads figures, composes reports.'
  },
  rights: [
    'read-figures',
    'read-records',
    'record',
    'confirm',
    'compose-reports',
    'record-reported-totals',
    'receive-tips'
  ]
});
