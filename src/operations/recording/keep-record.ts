import { answerCounter } from './answer-counter.ts';

export default answerCounter({
  id: 'keep-record',
  label: { vi: 'Giữ nguyên bản ghi', en: 'Keep the record as it is' },
  words: {
    vi: 'Bên chủ trì giữ bản của mình, kèm lý do; bên phối hợp được mời xác nhận lại.',
    en: 'The host keeps its own version and says why; the other side is asked again.'
  },
  act: 'kept',
  reason: 'required'
});
