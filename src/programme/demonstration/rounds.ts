import { addDays, yearOf } from '#basis/day.ts';
import { everyYear, isInTime } from './calendar.ts';
import { diceOf } from './dice.ts';
import { elsewhere } from './elsewhere.ts';
import { hosting } from './hosting.ts';
import { newCommunes, oldCommunes } from './phuoc-son.ts';
import type { Place } from './place.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

/** The yearly rounds and peak campaigns of a commune; their sessions are told one by one elsewhere. */
const rounds = [
  {
    month: 12,
    date: 15,
    length: 45,
    title: 'Đợt cao điểm phòng, chống tội phạm dịp Tết',
    topics: ['crime-prevention']
  },
  { month: 6, date: 1, length: 30, title: 'Tháng hành động phòng, chống ma túy', topics: ['drugs'] },
  { month: 9, date: 1, length: 30, title: 'Tháng cao điểm an toàn giao thông', topics: ['traffic'] }
];

export function outreachRounds(): readonly Story[] {
  return [...oldCommunes, ...newCommunes, ...elsewhere].flatMap(roundsAt);
}

function roundsAt(place: Place): readonly Story[] {
  const dice = diceOf(`rounds/${place.unit}`);
  return rounds.flatMap((round) =>
    everyYear(place, round.month, round.date)
      .filter((on) => isInTime(on, round.length) && dice.isLucky(0.3))
      .map((on) =>
        tell({
          kind: 'outreach-round',
          name: `rounds/${place.unit}/${on}`,
          dice,
          on,
          place,
          hosting: hosting(dice, on, 'police', 0.6),
          paper: 'Kế hoạch',
          values: {
            title: `${round.title} năm ${yearOf(on)}`,
            level: 'commune',
            topics: round.topics,
            endsOn: addDays(on, round.length - 1)
          }
        })
      )
  );
}
