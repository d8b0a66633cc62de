import { addDays, type Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { liesInArea } from '../recording/area.ts';
import { addClosingStep, closingInput, heldClosing } from './closing-input.ts';

/** An exception that lasts longer is none. */
const LONGEST_DAYS = 60;

export default operation({
  id: 'reopen-window',
  label: { vi: 'Mở lại sổ', en: 'Open a window again' },
  words: {
    vi: 'Lãnh đạo mở lại một kỳ đã chốt đến một ngày, kèm lý do; trong thời gian đó bản ghi của kỳ không bị coi là muộn.',
    en: 'A leader opens a closed window until a day and says why; until then entries in it are not late.'
  },
  input: v.object({
    ...closingInput,
    until: daySchema,
    note: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(500))
  }),
  positional: ['unit'],
  right: 'approve-reports',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.unit),
  subject: (input) => input.unit,
  run: async (input, context) => {
    const { unit, from, to, until, note } = input;
    refuseUnlessSoon(until, context.world.today);
    const { closing, last } = await heldClosing(context, input);
    if (!last) throw problem('closing-not-there', { unit });
    // Sent twice, or once more as it is: nothing new.
    if (last.act === 'reopened' && last.openUntil === until && last.reason === note) {
      return { unit, from, to, until, known: true };
    }
    await addClosingStep(context, closing, { act: 'reopened', reason: note, openUntil: until });
    // What was told to everybody on the strength of this closing is not approved any more.
    context.publicChanged();
    return { unit, from, to, until, known: false };
  }
});

function refuseUnlessSoon(until: Day, today: Day): void {
  const last = addDays(today, LONGEST_DAYS);
  if (until >= today && until <= last) return;
  const say = {
    vi: `Ngày hết hạn mở lại phải từ hôm nay đến ${dayText(last, 'vi')}. Hãy sửa ngày.`,
    en: `The last open day lies between today and ${dayText(last, 'en')}. Mend the day.`
  };
  throw problem('input-refused', { fields: { until: say } });
}
