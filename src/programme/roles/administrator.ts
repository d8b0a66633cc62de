import { role } from '#engine/rights/role.ts';

export default role({
  id: 'administrator',
  label: { vi: 'Quản trị', en: 'Administrator' },
  words: {
    vi: 'Quản lý tài khoản và áp dụng nghị quyết sắp xếp đơn vị hành chính; không ghi thay đơn vị.',
    en: 'Keeps accounts and applies decrees on units; records nothing on behalf of an office.'
  },
  rights: ['read-figures', 'read-records', 'compose-reports', 'apply-decrees', 'administer']
});
