import { refuseUnlessAsked, simpleAct } from './simple-act.ts';

export default simpleAct({
  id: 'reject-jointly',
  label: { vi: 'Không xác nhận', en: 'Reject a joint activity' },
  words: {
    vi: 'Bên phối hợp không xác nhận, kèm lý do; hoạt động không được tính.',
    en: 'The other side does not confirm and says why; the activity does not count.'
  },
  right: 'confirm',
  act: 'rejected',
  reason: 'required',
  check: refuseUnlessAsked
});
