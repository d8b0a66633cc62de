import { EVER } from '#engine/indicators/plan.ts';
import { fold } from '#basis/vietnamese.ts';
import { readRecords } from '#store/ledger/read-records.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import type { World } from '../world.ts';
import { getUnit } from '../units/get-unit.ts';
import { membersOf } from '#engine/territory/membership.ts';
import { vietnamDay } from '#basis/day.ts';

const whole = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
  v.integer(),
  v.minValue(0)
);

export default operation({
  id: 'find-records',
  label: { vi: 'Tìm bản ghi', en: 'Find records' },
  words: {
    vi: 'Các bản ghi trong địa bàn của mình, lọc theo nơi, loại, ngày, bên, từ khóa không cần dấu.',
    en: 'Records in the own area, by place, kind, day, party and words with or without diacritics.'
  },
  input: v.object({
    text: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
    unit: v.optional(v.string()),
    kind: v.optional(v.string()),
    from: v.optional(daySchema),
    to: v.optional(daySchema),
    host: v.optional(v.string()),
    status: v.optional(v.picklist(['recorded', 'rejected', 'merged', 'withdrawn'])),
    waitsFor: v.optional(v.picklist(['police', 'front'])),
    /** Only what is marked for follow-up. */
    flagged: v.optional(v.boolean(), false),
    /** These only. */
    ids: v.optional(v.array(v.pipe(v.string(), v.uuid()))),
    limit: v.optional(v.pipe(whole, v.maxValue(1000)), 50),
    offset: v.optional(whole, 0)
  }),
  positional: ['text'],
  right: 'read-records',
  writes: false,
  run: async (
    { text, unit, kind, from, to, host, status, waitsFor, flagged, ids, limit, offset },
    { sql, world, now }
  ) => {
    const words = fold(text)
      .split(/\s+/)
      .filter((word) => word !== '');
    const today = vietnamDay(now.getTime());
    return readRecords(sql, {
      words,
      limit,
      offset,
      ...(unit ? { units: communesOf(world, getUnit(world.territory, unit, today).id) } : {}),
      ...(kind ? { kinds: [kind] } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(host ? { host } : {}),
      ...(status ? { status } : {}),
      ...(waitsFor ? { waitsFor } : {}),
      ...(flagged ? { isFlagged: true as const } : {}),
      ...(ids ? { ids } : {})
    });
  },
  print: ({ lines, total }) =>
    [
      ...lines.map((line) => `${line.day}  ${line.kind}  ${line.unit}  ${line.title}  ${line.id}`),
      `${total}`
    ].join('\n')
});

/** Everything that ever belonged to the area, so that a merged commune shows its history. */
function communesOf({ territory, today }: World, unit: string): readonly string[] {
  const { parts } = membersOf(territory, { unit, period: EVER, reading: 'as-it-is-now', today });
  return [...new Set(parts.map((part) => part.commune))];
}
