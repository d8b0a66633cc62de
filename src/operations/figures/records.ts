import type { Day } from '#basis/day.ts';
import { planOf } from '#engine/indicators/plan-question.ts';
import type { Asked, Question } from '#engine/indicators/question.ts';
import { readRecordsBehind } from '#store/ledger/read-records.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import type { World } from '../world.ts';
import { questionEntries, questionOf } from './question-input.ts';

export default operation({
  id: 'records',
  label: { vi: 'Các bản ghi của một số liệu', en: 'Records behind a figure' },
  words: {
    vi: 'Liệt kê đúng những bản ghi đứng sau một số liệu, cùng tham số với lệnh figure.',
    en: 'Lists exactly the records behind a figure; takes the same arguments as figure.'
  },
  input: v.object({
    ...questionEntries,
    limit: v.optional(
      v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.integer(), v.minValue(0)),
      100_000
    ),
    offset: v.optional(
      v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.integer(), v.minValue(0)),
      0
    )
  }),
  positional: ['indicator'],
  right: 'read-records',
  writes: false,
  run: async (input, { sql, world, figures }) => {
    const asked = askedBehind(questionOf(input, world), world);
    const since = await figures.recording(
      asked.map(({ plan }) => plan.members.map(({ commune }) => commune))
    );
    return readRecordsBehind(
      sql,
      asked.map((one) => recordingOnly(one, since)),
      world.numbers,
      input
    );
  },
  print: ({ lines, total }) =>
    [
      ...lines.map((line) => `${line.day}  ${line.kind}  ${line.unit}  ${line.title}  ${line.id}`),
      `${total}`
    ].join('\n')
});

/** The same plan that the figure itself is read by, so that list and figure cannot part. */
export function askedBehind(question: Question, world: World): readonly Asked[] {
  const { indicator, part } = question;
  const wanted = indicator.counted ? [indicator.id] : indicator.needs.map((part) => part.id);
  return [{ plan: planOf(question, world.map).plan, indicators: wanted, part }];
}

/** Most communes of a large area may never have recorded anything, and need not be looked up. */
function recordingOnly({ plan, ...rest }: Asked, since: ReadonlyMap<string, Day>): Asked {
  return { plan: { ...plan, members: plan.members.filter(({ commune }) => since.has(commune)) }, ...rest };
}
