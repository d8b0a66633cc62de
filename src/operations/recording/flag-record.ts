import { followUp } from './follow-up.ts';

export default followUp({
  id: 'flag-record',
  label: { vi: 'Đánh dấu cần theo dõi', en: 'Mark for follow-up' },
  words: {
    vi: 'Đánh dấu bản ghi cần theo dõi; cả hai bên thấy ở danh sách và ở việc đang chờ. Số liệu không đổi.',
    en: 'Marks a record for follow-up; both sides see it in the list and on the work list. No figure changes.'
  },
  act: 'flagged'
});
