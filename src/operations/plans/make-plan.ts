import { problem } from '#basis/problem.ts';
import { sideOf } from '#programme/parties.ts';
import { addPlanEntry, insertPlan } from '#store/plans/plan-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { coveredBy } from '../issuing/report-access.ts';
import { liesWholeInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { wholeNumber, yesOrNo } from './inputs.ts';

export default operation({
  id: 'make-plan',
  label: { vi: 'Lập kế hoạch năm', en: 'Make a year’s plan' },
  words: {
    vi: 'Mở kế hoạch hoạt động của một đơn vị trong một năm, của bên mình hoặc chung hai bên. Đã có thì mở lại.',
    en: 'Opens a unit’s plan of activities for a year, of one’s side or of both. One that is there is opened again.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    unit: v.string(),
    year: v.pipe(wholeNumber, v.minValue(2013), v.maxValue(2100)),
    /** Whether both sides plan together. */
    joint: v.optional(yesOrNo, false)
  }),
  positional: ['unit', 'year'],
  right: 'record',
  writes: true,
  allow: (person, { unit }, { world }) => liesWholeInArea(world, person, unit),
  subject: (input) => input.unit,
  run: async ({ id, unit, year, joint }, context) => {
    const { sql, world, person } = context;
    const own = person && sideOf(person.party);
    if (!person || !own) throw problem('not-signed-in', {});
    const written = writtenBy(context);
    const sides = joint ? (['police', 'front'] as const) : ([own] as const);
    const had = await insertPlan(
      sql,
      { id, unit, year, sides, at: written.at },
      coveredBy(world, person, unit)
    );
    if (had !== undefined) return { plan: had, known: true };
    await addPlanEntry(sql, { id, plan: id, act: 'made', ...written });
    return { plan: id, known: false };
  }
});
