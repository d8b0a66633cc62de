import { type Day, isDay } from '#basis/day.ts';
import { parse } from '#engine/records/fields/day.ts';
import { headerLabels } from '#engine/records/header-labels.ts';
import type { Tone } from '#components/Tag/props.ts';
import type { OutboxItem, Standing } from '#offline/outbox-item.ts';
import { rawOf } from './recording.ts';

type StandingKey = `offline.${'waiting' | 'sending' | 'received' | 'refused' | 'toLookAt'}`;

const tags: Readonly<Record<Standing['is'], { readonly key: StandingKey; readonly tone: Tone }>> = {
  waiting: { key: 'offline.waiting', tone: 'information' },
  sending: { key: 'offline.sending', tone: 'information' },
  received: { key: 'offline.received', tone: 'success' },
  refused: { key: 'offline.refused', tone: 'problem' },
  'to-look-at': { key: 'offline.toLookAt', tone: 'warning' }
};

export function tagOf({ is }: Standing) {
  return tags[is];
}

/** The day that was typed, in whatever way. */
export function dayIn(item: OutboxItem): Day | undefined {
  const parsed = parse({ label: headerLabels.day }, rawOf(item)['day']);
  return 'value' in parsed && typeof parsed.value === 'string' && isDay(parsed.value)
    ? parsed.value
    : undefined;
}

export function unitIn(item: OutboxItem): unknown {
  return rawOf(item)['unit'];
}
