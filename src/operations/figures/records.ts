import { plan } from '#engine/indicators/plan.ts';
import { period } from '#basis/period.ts';
import { day } from '#basis/day.ts';
import type { Asked, Question } from '#engine/indicators/evaluate.ts';
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
  run: async (input, { sql, world }) =>
    readRecordsBehind(sql, askedBehind(questionOf(input, world), world), world.numbers, input),
  print: ({ lines, total }) =>
    [
      ...lines.map((line) => `${line.day}  ${line.kind}  ${line.unit}  ${line.title}  ${line.id}`),
      `${total}`
    ].join('\n')
});

/** The same plan that the figure itself is read by, so that list and figure cannot part. */
export function askedBehind(question: Question, world: World): readonly Asked[] {
  const { indicator, unit, reading } = question;
  const stock = indicator.nature === 'stock';
  const span = stock ? period(day('1900-01-01'), question.period.to) : question.period;
  const members = stock
    ? world.map.membersOn(unit, span, reading, question.period.to)
    : world.map.members(unit, span, reading);
  const wanted = indicator.counted ? [indicator.id] : indicator.needs.map((part) => part.id);
  return [{ plan: plan(members, span, world.map.classes), indicators: wanted }];
}
