import { followUp } from './follow-up.ts';

export default followUp({
  id: 'unflag-record',
  label: { vi: 'Bỏ đánh dấu theo dõi', en: 'Remove the follow-up mark' },
  words: {
    vi: 'Bỏ dấu cần theo dõi khi việc đã xong; dấu cũ vẫn còn trong lịch sử.',
    en: 'Takes the mark away once the matter is settled; the history keeps it.'
  },
  act: 'unflagged'
});
