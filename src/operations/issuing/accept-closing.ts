import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { type Closing, readClosings } from '#store/reports/window-closings.ts';
import { type Context, operation } from '../context.ts';
import { approveClosed } from '../public/approve-figures.ts';
import { liesInArea } from '../recording/area.ts';
import { addClosingStep, closingInput, heldClosing } from './closing-input.ts';
import { closingStands } from './closing-stands.ts';

export default operation({
  id: 'accept-closing',
  label: { vi: 'Duyệt chốt sổ', en: 'Accept a closing' },
  words: {
    vi: 'Lãnh đạo của bên đó, ở xã hoặc cấp trên, duyệt việc chốt sổ một kỳ.',
    en: 'A leader of that side, of the commune or of a level above, accepts that a window is closed.'
  },
  input: v.object(closingInput),
  positional: ['unit'],
  right: 'approve-reports',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.unit),
  subject: (input) => input.unit,
  run: async (input, context) => {
    const { unit, from, to } = input;
    const { closing, last } = await heldClosing(context, input);
    const stands = last && closingStands(last, context.world.today);
    if (stands === 'accepted') return { unit, from, to, known: true };
    if (stands === undefined || stands === 'open-again') throw problem('closing-not-there', { unit });
    await addClosingStep(context, closing, { act: 'accepted' });
    if (await areBothAccepted(context, closing)) {
      const approvedBy = { closing: { unit, from, to } };
      await approveClosed(context, { unit, period: { from, to }, approvedBy, on: context.world.today });
    }
    return { unit, from, to, known: false };
  }
});

/** Then the figures of the span are those of both sides, and may be told to everybody. */
async function areBothAccepted({ sql }: Context, { unit, span }: Closing): Promise<boolean> {
  const lines = await readClosings(sql, { units: [unit], span });
  return lines.length === 2 && lines.every(({ act }) => act === 'accepted');
}
