import { vietnamDay } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { addReportedTotal } from '#store/figures/reported-totals.ts';
import { findPaper, type KeptPaper } from '#store/papers.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { daySchema, getIndicator } from '../figures/question-input.ts';
import { liesWholeInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { pageAt } from './page-at.ts';

const whole = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
  v.integer(),
  v.minValue(0)
);

const claimSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Its place in the text of the paper. */
  start: whole,
  end: whole,
  indicator: v.string(),
  unit: v.string(),
  from: daySchema,
  to: daySchema,
  value: v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.finite(), v.minValue(0)),
  bound: v.picklist(['exact', 'more_than', 'less_than', 'about', 'at_least', 'at_most'])
});

type Accepted = v.InferOutput<typeof claimSchema>;

export default operation({
  id: 'accept-claims',
  label: { vi: 'Nhận số liệu từ báo cáo cũ', en: 'Accept figures of an old report' },
  words: {
    vi: 'Ghi những con số đã chọn thành số theo báo cáo, kèm tên báo cáo, trang và chỗ đứng trong văn bản.',
    en: 'Records the chosen figures as reported totals, with the report, page and place they were read from.'
  },
  input: v.object({
    paper: v.pipe(v.string(), v.uuid()),
    claims: v.pipe(v.array(claimSchema), v.minLength(1), v.maxLength(300))
  }),
  right: 'record-reported-totals',
  writes: true,
  subject: (input) => input.paper,
  run: async ({ paper: id, claims }, context) => {
    const paper = await findPaper(context.sql, { id });
    if (!paper) throw problem('no-such-paper', { id });
    for (const claim of claims) await accept(paper, claim, context);
    return { paper: id, accepted: claims.length };
  }
});

async function accept(paper: KeptPaper, claim: Accepted, context: Context): Promise<void> {
  const { world, sql, now, person } = context;
  if (!person) throw problem('not-signed-in', {});
  const { start, end, from, to } = claim;
  const text = paper.text.slice(start, end);
  const refuse = (reason: Label) => problem('claim-refused', { text: text.slice(0, 80), reason });
  if (start >= end || text.trim() === '') throw refuse(noSuchPlace);
  if (from > to) throw refuse(backwards);
  if (to > vietnamDay(now.getTime())) throw refuse(toCome);
  const indicator = getIndicator(claim.indicator);
  const unit = getUnit(world.territory, claim.unit, to).id;
  const verdict = liesWholeInArea(world, person, unit);
  if (!verdict.may) throw refuse(verdict.reason);
  const page = pageAt(paper.pages, start);
  const { by, at } = writtenBy(context);
  await addReportedTotal(sql, {
    id: claim.id,
    indicator: indicator.id,
    unit,
    period: indicator.nature === 'stock' ? { from: to, to } : { from, to },
    value: claim.value,
    bound: claim.bound,
    source: paper.name,
    ...(page === undefined ? {} : { page: String(page) }),
    span: { paper: paper.id, start, end },
    at,
    by,
    demonstration: false
  });
}

const noSuchPlace: Label = { vi: 'chỗ này không có trong văn bản', en: 'there is no such place in the text' };
const backwards: Label = { vi: 'ngày đầu sau ngày cuối', en: 'the first day is after the last' };
const toCome: Label = { vi: 'kỳ này chưa hết', en: 'this period is not over' };
