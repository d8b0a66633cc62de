import { reportMove } from './report-move.ts';

export default reportMove({
  id: 'check-report',
  label: { vi: 'Đồng ý với số liệu', en: 'Agree with the figures' },
  words: {
    vi: 'Bên phối hợp đã kiểm tra và đồng ý với báo cáo.',
    en: 'The other side has checked the report and agrees.'
  },
  right: 'compose-reports',
  move: 'check',
  act: 'checked',
  remarks: 'optional'
});
