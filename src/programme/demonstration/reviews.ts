import { type Day, day, dayOf } from '#basis/day.ts';
import { programme } from './calendar.ts';
import { diceOf } from './dice.ts';
import { hosting } from './hosting.ts';
import { newCommunes, seat } from './phuoc-son.ts';
import type { Place } from './place.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

interface Review {
  readonly place: Place;
  readonly on: Day;
  readonly title: string;
  readonly level: 'district' | 'commune';
  readonly stage: 'interim' | 'yearly' | 'final';
}

const yearsOfDistrict = Array.from({ length: 11 }, (_, index) => 2014 + index);

const reviews: readonly Review[] = [
  {
    place: seat,
    on: day('2018-11-08'),
    title: 'Sơ kết 5 năm thực hiện Chương trình phối hợp số 09',
    level: 'district',
    stage: 'interim'
  },
  {
    place: seat,
    on: programme.to,
    title: 'Tổng kết 10 năm thực hiện Chương trình phối hợp số 09',
    level: 'district',
    stage: 'final'
  },
  ...yearsOfDistrict.map((year) => yearly(seat, dayOf(year, 12, 18 + (year % 5)), 'district')),
  ...newCommunes.map((place, index) => yearly(place, dayOf(2025, 12, 15 + index), 'commune'))
];

export function reviewConferences(): readonly Story[] {
  const dice = diceOf('reviews');
  return reviews.map(({ place, on, title, level, stage }) =>
    tell({
      kind: 'review-conference',
      name: `reviews/${place.unit}/${on}`,
      dice,
      on,
      place,
      hosting: hosting(dice, on, 'police', 1),
      paper: 'Báo cáo',
      values: {
        title,
        level,
        stage,
        attendances: level === 'district' ? dice.whole(70, 110) : dice.whole(35, 60)
      }
    })
  );
}

function yearly(place: Place, on: Day, level: Review['level']): Review {
  const title = `Tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${on.slice(0, 4)}`;
  return { place, on, title, level, stage: 'yearly' };
}
