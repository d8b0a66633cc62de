import type { Act, Entry } from '#engine/records/entry.ts';
import type { RecordState } from '#engine/records/state.ts';
import { type Chain, following, writtenParts } from '../recording/chain.ts';
import type { Standing } from '../recording/standing.ts';
import { absorbing, earliest } from './group.ts';

/**
 * What one entry of a record makes of its group. A record that stands no longer stands for nobody: those it
 * stood for stand again, the first of them for the rest. One that was merged and is withdrawn, or moved to
 * another commune, leaves; one whose host was mended tells it to the record that stands for it.
 */
export function keepGroups(chain: Chain, group: Group, before: RecordState, entry: Entry): void {
  const now = chain.state(entry.record);
  const { note: _note, ...written } = writtenParts(entry);
  const join: Join = (record, act) => following(chain, { id: entry.id, written }, record, act);
  const hasMoved = now.header.unit !== before.header.unit;
  if (before.mergedInto !== undefined) {
    const root = before.mergedInto;
    if (now.status === 'withdrawn' || hasMoved) {
      if (hasMoved) join(now.id, { act: 'parted', other: root });
      join(root, { act: 'parted', other: now.id });
    } else if (!sameParties(before, now)) {
      join(root, absorbedAs(group, now));
    }
    return;
  }
  if (now.status === 'recorded' && !hasMoved) return;
  const members = before.absorbs.map(({ record }) => record);
  for (const member of members) {
    join(member, { act: 'parted', other: now.id });
    join(now.id, { act: 'parted', other: member });
  }
  const root = earliest(members.flatMap((id) => group.get(id) ?? []));
  if (!root) return;
  for (const member of members.filter((id) => id !== root.state.id)) {
    join(member, { act: 'merged', into: root.state.id });
    join(root.state.id, absorbedAs(group, chain.state(member)));
  }
}

type Group = ReadonlyMap<string, Standing>;
type Join = (record: string, act: Act) => void;

function sameParties({ header: a }: RecordState, { header: b }: RecordState): boolean {
  return [a.host, ...a.coHosts].join(' ') === [b.host, ...b.coHosts].join(' ');
}

function absorbedAs(group: Group, state: RecordState): Act {
  return absorbing({ state, entries: group.get(state.id)?.entries ?? [] });
}
