import { refuseUnlessAsked, simpleAct } from './simple-act.ts';

export default simpleAct({
  id: 'confirm-jointly',
  label: { vi: 'Xác nhận phối hợp', en: 'Confirm a joint activity' },
  words: {
    vi: 'Bên phối hợp xác nhận; từ đó hoạt động được tính một lần cho cả hai bên.',
    en: 'The other side confirms; from then on the activity counts once, for both.'
  },
  right: 'confirm',
  act: 'confirmed',
  reason: 'optional',
  check: refuseUnlessAsked
});
