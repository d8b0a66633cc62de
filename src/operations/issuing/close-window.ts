import { problem } from '#basis/problem.ts';
import { insertClosing } from '#store/reports/window-closings.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { liesInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';

export default operation({
  id: 'close-window',
  label: { vi: 'Chốt sổ kỳ báo cáo', en: 'Close a window' },
  words: {
    vi: 'Xã báo rằng phía mình đã ghi đủ hoạt động của kỳ. Ghi muộn vẫn được, và sẽ hiện là số điều chỉnh.',
    en: 'A commune says that its side has recorded all of a span. Late entries remain possible and show as restatements.'
  },
  input: v.object({ unit: v.string(), from: daySchema, to: daySchema }),
  right: 'record',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.unit),
  subject: (input) => input.unit,
  run: async ({ unit, from, to }, context) => {
    if (from > to) throw problem('period-backwards', { from, to });
    if (to >= context.world.today) throw problem('period-in-future', { to });
    await insertClosing(context.sql, { unit, span: { from, to }, ...writtenBy(context) });
    return { unit, from, to };
  }
});
