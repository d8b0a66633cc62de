import type { Given } from '#engine/indicators/indicator.ts';
import movementRating from '#programme/records/movement-rating.ts';
import { held } from '../given.ts';

/** A commune of each class in one year, and a school. */
export const movementRatings: readonly Given[] = [
  held(movementRating, '2022-12-10', {
    year: '2022',
    object: 'commune',
    points: 94,
    rating: 'excellent'
  }),
  held(movementRating, '2022-12-10', { year: '2022', object: 'commune', points: 81, rating: 'fair' }),
  held(movementRating, '2022-12-10', {
    year: '2022',
    object: 'commune',
    points: 64,
    rating: 'average'
  }),
  held(movementRating, '2022-12-10', { year: '2022', object: 'commune', points: 41, rating: 'weak' }),
  held(movementRating, '2022-12-10', {
    year: '2022',
    object: 'school',
    points: 95,
    rating: 'excellent'
  })
];
