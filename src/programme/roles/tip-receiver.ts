import { role } from '#engine/rights/role.ts';

export default role({
  id: 'tip-receiver',
  label: { vi: 'Người tiếp nhận tin báo', en: 'Receiver of tips' },
  words: {
    vi: 'Mở và trả lời tin báo gửi cho hòm thư của đơn vị mình, ở xã hoặc cấp trên; xem số liệu; không ghi.',
    en: 'Opens and answers tips sent to the box of the own unit, in a commune or above; reads figures; records nothing.'
  },
  rights: ['read-figures', 'read-records', 'receive-tips']
});
