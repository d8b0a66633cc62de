import * as v from 'valibot';

import { type Day, isDay } from '#basis/day.ts';

const text = v.pipe(
  v.string(),
  v.transform((typed) => typed.normalize('NFC').trim()),
  v.minLength(1),
  v.maxLength(500)
);
const code = v.pipe(v.string(), v.regex(/^[0-9]{2,5}$/));
/** A code of the statistics office, or `vn` above provinces. */
const parentCode = v.pipe(v.string(), v.regex(/^([0-9]{2,5}|vn)$/));
const unitId = v.pipe(v.string(), v.regex(/^[0-9a-z]+@(0|\d{4}-\d{2}-\d{2})$/));
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const onDay = v.pipe(
  v.string(),
  v.check(isDay),
  v.transform((typed) => typed as Day)
);

const destination = v.strictObject({ code, name: text, parentCode });
const part = v.strictObject({ code, name: text, parentCode, share });

const step = v.variant('kind', [
  v.strictObject({
    kind: v.literal('merge'),
    from: v.pipe(v.array(unitId), v.minLength(1)),
    into: destination
  }),
  v.strictObject({
    kind: v.literal('split'),
    from: unitId,
    into: v.pipe(v.array(part), v.minLength(1)),
    keeps: v.optional(share)
  }),
  v.strictObject({ kind: v.literal('rename'), unit: unitId, name: text }),
  v.strictObject({ kind: v.literal('transfer'), unit: unitId, parentCode }),
  v.strictObject({ kind: v.literal('abolish'), unit: unitId })
]);

/** What an administrator sends to apply a decree; a `Decree` once parsed. */
export const decreeInput = v.strictObject({
  day: onDay,
  instrument: text,
  title: text,
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(5000))
});
