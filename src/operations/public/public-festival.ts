import type { Day } from '#basis/day.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { type PublicItem, readPublicItems } from '#store/news/public-items.ts';
import { readPublicRecords } from '#store/public/public-records.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { communesNow } from './communes-now.ts';

/** A place where the festival was held. */
export interface HeldFestival {
  readonly id: string;
  readonly unit: string;
  readonly hamlet: string | undefined;
  readonly day: Day;
  readonly edition: string;
  readonly ceremony: boolean;
  readonly festival: boolean;
}

export interface PublicFestival {
  /** What the offices have published of their plans. */
  readonly planned: readonly PublicItem[];
  /** The last day first. */
  readonly held: readonly HeldFestival[];
}

export default operation({
  id: 'public-festival',
  label: { vi: 'Chương trình Ngày hội 19/8', en: 'Programme of the Festival Day' },
  words: {
    vi: 'Điểm Ngày hội đã công khai trong kế hoạch, và những điểm đã tổ chức.',
    en: 'Places of the festival that offices have published of their plans, and those where it was held.'
  },
  input: v.object({ unit: v.optional(v.pipe(v.string(), v.maxLength(100))) }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: ({ unit }, context) => publicFestival(context, unit)
});

export async function publicFestival(context: Context, unit?: string): Promise<PublicFestival> {
  const units = unit === undefined ? undefined : communesNow(context, unit);
  const records = await readPublicRecords(context.sql, festivalDay.id, units);
  const items = await readPublicItems(context.sql, unit);
  return {
    planned: items.filter(({ kind }) => kind === festivalDay.id),
    held: records.toReversed().map(({ id, unit: at, hamlet, day, fields }) => ({
      id,
      unit: at,
      hamlet,
      day,
      edition: String(fields['edition'] ?? ''),
      ceremony: fields['ceremony'] === true,
      festival: fields['festival'] === true
    }))
  };
}
