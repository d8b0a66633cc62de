import { type Day, dayNumber } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { isInTime } from './calendar.ts';
import type { Story, Turn } from './story.ts';

export interface StepTold {
  readonly step: string;
  readonly day: Day;
  readonly values?: Values;
}

/** The same story with steps in the life of the thing, each written down two days after it; future ones are left out. */
export function withSteps(story: Story, steps: readonly StepTold[]): Story {
  const began = dayNumber(story.header.day);
  const turns = steps
    .filter(({ day }) => isInTime(day, 3) && day > story.header.day)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map((told): Turn => ({
      act: 'stepped',
      side: story.side,
      later: dayNumber(told.day) - began + 2,
      ...told
    }));
  return { ...story, turns: [...story.turns, ...turns].toSorted((a, b) => a.later - b.later) };
}
