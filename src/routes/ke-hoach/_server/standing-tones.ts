import type { Standing } from '#engine/planning/standing.ts';
import type { Tone } from '#components/Tag/props.ts';

/** What needs something is set off; the rest is quiet. */
export const standingTones = {
  done: 'success',
  overdue: 'problem',
  due: 'warning',
  'under-way': 'information',
  ahead: 'plain',
  dropped: 'plain'
} as const satisfies Readonly<Record<Standing, Tone>>;
