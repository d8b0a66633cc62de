import { canonicalJson } from '#basis/canonical-json.ts';
import { type Day, yearOf } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import type { FrozenReport, FrozenVersion } from '#engine/reports/frozen.ts';
import type { Side } from '#engine/reports/report.ts';
import { insertIssued } from '#store/reports/issued-reports.ts';
import { holdSeries, nextNumber, takeNumber } from '#store/reports/issued-numbers.ts';
import { addStep } from '#store/reports/report-steps.ts';
import { type ReportRow, setState } from '#store/reports/report-rows.ts';
import { holdLedger } from '#store/reports/hold-ledger.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { daySchema, getIndicator } from '../figures/question-input.ts';
import { approveStated } from '../public/approve-figures.ts';
import { writtenBy } from '../recording/written.ts';
import { type ComposedReport, composedReport } from './composed-report.ts';
import { codeOf, definitionDigests, digestOf } from './frozen-digest.ts';
import { missingBeforeIssue } from './missing-before-issue.ts';
import { getReportToChange, nextState } from './report-access.ts';
import { signingEntries, signingsOf, withSignatures } from './signing-input.ts';

const numberSchema = v.optional(
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
    v.integer(),
    v.minValue(1),
    v.maxValue(99_999)
  )
);

export default operation({
  id: 'issue-report',
  label: { vi: 'Ban hành báo cáo', en: 'Issue a report' },
  words: {
    vi: 'Cấp số, ghi ngày, đóng băng mọi con số cùng nguồn gốc của chúng và lấy mã kiểm chứng.',
    en: 'Gives number and date, freezes every figure with its trace, and takes the digest by which it is verified.'
  },
  input: v.object({
    report: v.pipe(v.string(), v.uuid()),
    /** From the paper register; the next of the series when absent. */
    police: numberSchema,
    front: numberSchema,
    ...signingEntries,
    /** Today when absent; a signature dated later is refused. */
    on: v.optional(daySchema)
  }),
  positional: ['report'],
  right: 'compose-reports',
  writes: true,
  subject: (input) => input.report,
  run: async ({ report: id, on, ...asked }, context) => {
    const { sql, world } = context;
    const row = await getReportToChange(context, id);
    nextState(context, row, 'issue');
    const day = on ?? world.today;
    if (day > world.today) throw problem('period-in-future', { to: day });
    const signings = signingsOf(asked, row.sides);
    // Nobody writes while it is counted, so that the figures are those of the sealed ledger, no more and no less.
    await holdLedger(sql);
    const ledger = await context.sealLog();
    const made = await composedReport(row, context);
    const blocking = (await missingBeforeIssue(row, made, context)).filter((one) => one.blocks);
    if (blocking.length > 0)
      throw problem('report-incomplete', { missing: blocking.map((one) => one.words) });
    const versions: FrozenVersion[] = [];
    for (const side of row.sides) {
      const document = withSignatures(made.documentOf(side), side, signings);
      versions.push(await numbered(document, { row, side, number: asked[side], day }, context));
    }
    const signed = frozenReport(row, made, { versions, ledger, issuedOn: day });
    const frozen = canonicalJson(signed);
    const digest = digestOf(frozen);
    const code = codeOf(digest);
    const written = writtenBy(context);
    await insertIssued(sql, { id, digest, code, frozen, at: written.at });
    await setState(sql, id, 'issued');
    await addStep(sql, id, { act: 'issued', ...written, remarks: null });
    const approval = { unit: row.unit, period: signed.period, approvedBy: { report: id }, on: day };
    await approveStated(context, approval, Object.values(signed.figures));
    return {
      report: id,
      digest,
      code,
      versions: versions.map(({ side, number, sign }) => ({ side, number, sign }))
    };
  }
});

interface Numbering {
  readonly row: ReportRow;
  readonly side: Side;
  readonly number: number | undefined;
  readonly day: Day;
}

async function numbered(
  document: OfficialDocument,
  { row, side, number: asked, day }: Numbering,
  { sql }: Context
): Promise<FrozenVersion> {
  const issuer = document.masthead.issuers.join(' · ');
  const series = { issuer: `${side} ${row.unit}`, year: yearOf(day) };
  await holdSeries(sql, series);
  const next = await nextNumber(sql, series);
  const number = asked ?? next;
  if (!(await takeNumber(sql, { ...series, number, report: row.id })))
    throw problem('number-taken', { number, next });
  return {
    side,
    issuer,
    number,
    sign: document.masthead.sign,
    document: { ...document, masthead: { ...document.masthead, number, day } }
  };
}

function frozenReport(
  row: ReportRow,
  { composed }: ComposedReport,
  signed: Pick<FrozenReport, 'versions' | 'ledger' | 'issuedOn'>
): FrozenReport {
  const { commission, figures } = composed;
  const asked = [...new Set([...figures.values()].map(({ indicator }) => indicator))];
  return {
    format: 'toandan-report-1',
    id: row.id,
    report: row.type,
    unit: row.unit,
    unitName: commission.unit.name,
    period: commission.period,
    reading: row.map,
    ...(commission.part ? { part: commission.part } : {}),
    chosen: row.chosen,
    restatements: commission.restatements,
    ...(commission.planned.length > 0 ? { planned: commission.planned } : {}),
    figures: Object.fromEntries(figures),
    definitions: definitionDigests(asked.map(getIndicator)),
    ...signed
  };
}
