import { problem } from '#basis/problem.ts';
import { sideOf } from '#programme/parties.ts';
import { insertClosingStep, lockClosing, readClosings } from '#store/reports/window-closings.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { liesInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { closingStands } from './closing-stands.ts';

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
    const written = writtenBy(context);
    const side = sideOf(written.party);
    if (!side) throw problem('no-such-party', { id: written.party });
    const closing = { unit, side, span: { from, to } };
    await lockClosing(context.sql, closing);
    const [last] = await readClosings(context.sql, { units: [unit], side, span: closing.span });
    const stands = last && closingStands(last, context.world.today);
    // Saying it twice changes nothing.
    if (stands === 'submitted' || stands === 'accepted') return { unit, from, to, known: true };
    await insertClosingStep(context.sql, { ...closing, act: 'submitted', ...written });
    return { unit, from, to, known: false };
  }
});
