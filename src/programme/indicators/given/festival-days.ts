import type { Given } from '#engine/indicators/indicator.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { held } from '../given.ts';

/** Festival days of two editions, in hamlets. */
export const festivalDays: readonly Given[] = [
  held(festivalDay, '2023-08-12', {
    edition: '2023',
    level: 'hamlet',
    placeType: 'residential-area',
    ceremony: true,
    festival: true
  }),
  held(festivalDay, '2023-08-15', {
    edition: '2023',
    level: 'hamlet',
    placeType: 'residential-area',
    ceremony: true,
    festival: true
  }),
  held(festivalDay, '2022-08-15', {
    edition: '2022',
    level: 'hamlet',
    placeType: 'residential-area',
    ceremony: true,
    festival: true
  })
];
