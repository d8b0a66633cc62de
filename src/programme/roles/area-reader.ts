import { role } from '#engine/rights/role.ts';

export default role({
  id: 'area-reader',
  label: { vi: 'Người đọc số liệu địa bàn', en: 'Reader of an area' },
  words: {
    vi: 'Xem mọi bản ghi và số liệu trong địa bàn (huyện cũ, tỉnh, thành phố), lập báo cáo; không ghi.',
    en: 'Reads all records and figures of an area (former district, province), composes reports; records nothing.'
  },
  rights: ['read-figures', 'read-records', 'compose-reports', 'record-reported-totals']
});
