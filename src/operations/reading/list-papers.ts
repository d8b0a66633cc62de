import { listPapers } from '#store/papers.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

const MOST = 200;

export default operation({
  id: 'list-papers',
  label: { vi: 'Các báo cáo cũ', en: 'Old reports' },
  words: {
    vi: 'Những báo cáo cũ đã đưa vào trong địa bàn của mình, và số con số đã nhận từ mỗi báo cáo.',
    en: 'Old reports handed in within the own area, and how many totals were taken from each.'
  },
  input: v.object({}),
  right: 'read-figures',
  writes: false,
  run: (_input, { sql }) => listPapers(sql, MOST),
  print: (papers) =>
    papers
      .map(({ id, name, period, accepted }) => `${period.from} – ${period.to}  ${accepted}  ${name}  ${id}`)
      .join('\n')
});
