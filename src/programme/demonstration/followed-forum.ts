import { type Day, day } from '#basis/day.ts';
import { withSteps } from './steps.ts';
import type { Story } from './story.ts';

/** The forum of Xã Khâm Đức whose opinions and promises the demonstration tells one by one. */
export const followedForum = {
  unit: '20722@2025-07-01',
  day: day('2026-08-15'),
  /** Of its opinions, so many were promised; the others were answered in the room. */
  promised: 5
} as const;

/** When promises of it were told as kept; a contested one counts until it is reopened. */
export const keptOn: Readonly<Record<'barrier' | 'mirror' | 'dogs', Day>> = {
  barrier: day('2026-09-10'),
  mirror: day('2026-10-20'),
  dogs: day('2026-09-28')
};

export function isFollowedForum({
  kind,
  header,
  values
}: Pick<Story, 'kind' | 'header' | 'values'>): boolean {
  const { unit, day: on } = followedForum;
  return (
    kind === 'listening-forum' && header.unit === unit && header.day === on && values['level'] === 'commune'
  );
}

/** Its record counts what was promised instead of answered, and each promise that was kept is a step. */
export function followed(story: Story): Story {
  if (!isFollowedForum(story)) return story;
  const answered = Number(story.values['answeredInRoom']) - followedForum.promised;
  const values = { ...story.values, answeredInRoom: answered, promised: followedForum.promised };
  return withSteps({ ...story, values }, [
    { step: 'promise-kept', day: keptOn.barrier },
    { step: 'promise-kept-late', day: keptOn.mirror },
    { step: 'promise-kept', day: keptOn.dogs }
  ]);
}
