import type { Tone } from '../Tag/props.ts';
import type { StatusProps } from './props.ts';

type StandingKey = `records.${'withdrawn' | 'merged' | 'rejected' | 'confirmed' | 'waiting'}`;

/** How a record stands, in words and tone; also for the cells of a table. */
export function standingOf({ status, confirmed }: StatusProps): {
  readonly key: StandingKey;
  readonly tone: Tone;
} {
  if (status === 'withdrawn') return { key: 'records.withdrawn', tone: 'plain' };
  if (status === 'merged') return { key: 'records.merged', tone: 'plain' };
  if (status === 'rejected') return { key: 'records.rejected', tone: 'problem' };
  return confirmed
    ? { key: 'records.confirmed', tone: 'success' }
    : { key: 'records.waiting', tone: 'warning' };
}
