import { addDays } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import { lastDay, lastOfDistrict, mergerDay, programme } from './calendar.ts';
import { elsewhere } from './elsewhere.ts';
import { newCommunes, oldCommunes } from './phuoc-son.ts';
import type { Place } from './place.ts';

/** A stretch of the demonstration over some places. */
export interface Stage {
  readonly id: 'programme' | 'before-merger' | 'after-merger' | 'elsewhere';
  readonly places: readonly Place[];
  readonly within: Period;
}

/** The ten years of programme 09 in huyện Phước Sơn: the only stage whose sums are given by a report. */
const tenYears: Stage = { id: 'programme', places: oldCommunes, within: programme };

export const stages: readonly Stage[] = [
  tenYears,
  {
    id: 'before-merger',
    places: oldCommunes,
    within: { from: addDays(programme.to, 1), to: lastOfDistrict }
  },
  { id: 'after-merger', places: newCommunes, within: { from: mergerDay, to: lastDay } },
  { id: 'elsewhere', places: elsewhere, within: { from: programme.from, to: lastDay } }
];

/** How many of something there are in each stage. */
export type CountByStage = Readonly<Record<Stage['id'], number>>;
