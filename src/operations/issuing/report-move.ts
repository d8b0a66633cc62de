import type { Label } from '#basis/label.ts';
import type { Right } from '#engine/rights/role.ts';
import type { ReportMove } from '#engine/reports/workflow.ts';
import { addStep, type ReportAct } from '#store/reports/report-steps.ts';
import { setState } from '#store/reports/report-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { getReportToChange, nextState } from './report-access.ts';

interface Declared {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly right: Right;
  readonly move: ReportMove;
  readonly act: ReportAct;
  readonly remarks: 'required' | 'optional';
}

/** Steps that hand a report on without changing it. */
export function reportMove(declared: Declared) {
  const remarks = v.pipe(v.string(), v.trim(), v.maxLength(4000));
  return operation({
    id: declared.id,
    label: declared.label,
    words: declared.words,
    input: v.object({
      report: v.pipe(v.string(), v.uuid()),
      remarks: declared.remarks === 'required' ? v.pipe(remarks, v.minLength(3)) : v.optional(remarks, '')
    }),
    positional: ['report'],
    right: declared.right,
    writes: true,
    subject: (input) => input.report,
    run: async (input, context) => {
      const row = await getReportToChange(context, input.report);
      const state = nextState(context, row, declared.move);
      await setState(context.sql, row.id, state);
      const step = { act: declared.act, ...writtenBy(context), remarks: input.remarks || null };
      await addStep(context.sql, row.id, step);
      return { report: row.id, state };
    }
  });
}
