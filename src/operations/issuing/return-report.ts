import { reportMove } from './report-move.ts';

export default reportMove({
  id: 'return-report',
  label: { vi: 'Trả lại báo cáo', en: 'Return a report' },
  words: {
    vi: 'Trả báo cáo về bên lập, kèm ý kiến cần sửa.',
    en: 'Returns the report to the side that composed it, with remarks.'
  },
  right: 'compose-reports',
  move: 'return',
  act: 'returned',
  remarks: 'required'
});
