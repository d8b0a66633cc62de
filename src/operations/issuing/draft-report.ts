import { problem } from '#basis/problem.ts';
import { sideOf } from '#programme/parties.ts';
import { addStep } from '#store/reports/report-steps.ts';
import { insertReport, type ReportRow } from '#store/reports/report-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { chosenSchema } from '../figures/chosen-input.ts';
import { daySchema, getIndicator, readingSchema } from '../figures/question-input.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { getType } from './composed-report.ts';
import { coveredBy, reportsFor } from './report-access.ts';

export default operation({
  id: 'draft-report',
  label: { vi: 'Bắt đầu một báo cáo', en: 'Begin a report' },
  words: {
    vi: 'Lập một báo cáo để sửa lời, gửi bên phối hợp kiểm tra, trình duyệt và ban hành.',
    en: 'Begins a report to be edited, checked by the other side, approved and issued.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    report: v.string(),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    map: readingSchema,
    /** Whether the other side signs a version of its own. */
    joint: v.optional(
      v.union([
        v.boolean(),
        v.pipe(
          v.string(),
          v.transform((text) => text === 'true')
        )
      ]),
      true
    ),
    chosen: v.optional(chosenSchema, [])
  }),
  positional: ['report'],
  right: 'compose-reports',
  writes: true,
  allow: (person, { unit, to }, { world }) =>
    reportsFor(world, person, getUnit(world.territory, unit, to).id),
  subject: (input) => input.id,
  run: async ({ id, report, unit, from, to, map, joint, chosen }, context) => {
    const { sql, world, person } = context;
    if (from > to) throw problem('period-backwards', { from, to });
    if (!person) throw problem('not-signed-in', {});
    const own = sideOf(person.party) ?? 'police';
    const other = own === 'police' ? 'front' : 'police';
    const written = writtenBy(context);
    const at = getUnit(world.territory, unit, to).id;
    const row = {
      id,
      type: getType(report).id,
      unit: at,
      from,
      to,
      map,
      chosen: chosen.map((one) => getIndicator(one).id),
      sides: joint ? ([own, other] as const) : ([own] as const),
      state: 'composed' as const,
      prose: null,
      edition: 1,
      ...written
    } satisfies ReportRow;
    const isNew = await insertReport(sql, row, coveredBy(world, person, at));
    if (isNew) await addStep(sql, id, { act: 'composed', ...written, remarks: null });
    return { report: id, known: !isNew };
  }
});
