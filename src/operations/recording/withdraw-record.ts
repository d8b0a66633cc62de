import { refuseUnlessOwn, simpleAct } from './simple-act.ts';

export default simpleAct({
  id: 'withdraw-record',
  label: { vi: 'Rút bản ghi', en: 'Withdraw a record' },
  words: {
    vi: 'Rút bản ghi nhầm, kèm lý do. Bản ghi không tính nữa nhưng vẫn còn trong lịch sử.',
    en: 'Withdraws a record made by mistake, with the reason. It no longer counts and stays in view.'
  },
  right: 'record',
  act: 'withdrawn',
  reason: 'required',
  check: refuseUnlessOwn
});
