import { reportMove } from './report-move.ts';

export default reportMove({
  id: 'approve-report',
  label: { vi: 'Duyệt báo cáo', en: 'Approve a report' },
  words: {
    vi: 'Lãnh đạo duyệt báo cáo để ban hành.',
    en: 'The leader approves the report to be issued.'
  },
  right: 'approve-reports',
  move: 'approve',
  act: 'approved',
  remarks: 'optional'
});
