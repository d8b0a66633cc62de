import { answerCounter } from './answer-counter.ts';

export default answerCounter({
  id: 'accept-counter',
  label: { vi: 'Lấy theo bản sửa', en: 'Take over the counter-entry' },
  words: {
    vi: 'Bên chủ trì lấy theo bản của bên phối hợp; hoạt động coi như đã xác nhận và được tính.',
    en: 'The host takes over what the other side wrote; the activity is confirmed and counts.'
  },
  act: 'accepted',
  reason: 'optional'
});
