import { problem } from '#basis/problem.ts';
import type { Party } from '#engine/records/kind.ts';
import type { Person } from '#engine/rights/role.ts';
import { sideOf } from '#programme/parties.ts';
import { findFeed } from '#store/calendars/calendar-feeds.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'calendar-feed',
  label: { vi: 'Địa chỉ lịch của đơn vị', en: 'Calendar address of the unit' },
  words: {
    vi: 'Đơn vị và bên mình có địa chỉ lịch đang mở hay không, mở từ khi nào. Không cho biết địa chỉ.',
    en: 'Whether one’s unit and side have an open calendar address, and since when. Never the address itself.'
  },
  input: v.object({}),
  right: 'record',
  writes: false,
  run: async (_input, { sql, person }) => {
    const { unit, side } = ofFeed(person);
    const feed = await findFeed(sql, unit, side);
    return feed
      ? { isOpen: true as const, since: new Date(feed.at).toISOString() }
      : { isOpen: false as const };
  }
});

/** The calendar that a person may open and end: that of the own office. */
export function ofFeed(person: Person | undefined): { readonly unit: string; readonly side: Party['side'] } {
  const side = person && sideOf(person.party);
  if (!person || !side) throw problem('not-signed-in', {});
  return { unit: person.unit, side };
}
