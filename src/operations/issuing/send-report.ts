import { reportMove } from './report-move.ts';

export default reportMove({
  id: 'send-report',
  label: { vi: 'Gửi kiểm tra', en: 'Send to be checked' },
  words: {
    vi: 'Gửi báo cáo cho bên phối hợp kiểm tra; báo cáo một bên thì trình thẳng lãnh đạo.',
    en: 'Sends the report to the other side to be checked; a report of one side goes straight to its leader.'
  },
  right: 'compose-reports',
  move: 'send',
  act: 'sent',
  remarks: 'optional'
});
