import * as v from 'valibot';

const digits = v.pipe(v.string(), v.regex(/^\d+$/u), v.transform(Number));

/** As a number, or as the command line and an address write one. */
export const wholeNumber = v.pipe(v.union([v.number(), digits]), v.integer());

export const yesOrNo = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true')
  )
]);

export const uuid = v.pipe(v.string(), v.uuid());

/** Why something was changed or dropped. */
export const reason = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(2000));
