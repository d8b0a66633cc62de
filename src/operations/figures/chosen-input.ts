import * as v from 'valibot';

const MOST = 200;

/** Ids of indicators as a list, or in one text with commas. */
export const chosenSchema = v.pipe(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((text) => text.split(','))
    )
  ]),
  v.transform((list) => list.map((one) => one.trim()).filter((one) => one !== '')),
  v.maxLength(MOST)
);
