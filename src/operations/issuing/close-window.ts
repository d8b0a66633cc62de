import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { liesInArea } from '../recording/area.ts';
import { addClosingStep, closingInput, heldClosing } from './closing-input.ts';
import { closingStands } from './closing-stands.ts';

export default operation({
  id: 'close-window',
  label: { vi: 'Chốt sổ kỳ báo cáo', en: 'Close a window' },
  words: {
    vi: 'Xã báo rằng phía mình đã ghi đủ hoạt động của kỳ. Ghi muộn vẫn được kèm lý do, và sẽ hiện là số điều chỉnh.',
    en: 'A commune says that its side has recorded all of a span. Late entries remain possible with their reason and show as restatements.'
  },
  input: v.object(closingInput),
  right: 'record',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.unit),
  subject: (input) => input.unit,
  run: async (input, context) => {
    const { unit, from, to } = input;
    const { today } = context.world;
    if (from > to) throw problem('period-backwards', { from, to });
    if (to >= today) throw problem('period-in-future', { to });
    const { closing, last } = await heldClosing(context, input);
    const stands = last && closingStands(last, today);
    // Saying it twice changes nothing.
    if (stands === 'submitted' || stands === 'accepted') return { unit, from, to, known: true };
    await addClosingStep(context, closing, { act: 'submitted' });
    return { unit, from, to, known: false };
  }
});
