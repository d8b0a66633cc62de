import type { Person } from '#engine/rights/role.ts';
import { role } from '#engine/rights/role.ts';
import { openFeed } from '#store/calendars/calendar-feeds.ts';
import type { ISql } from 'postgres';

/** A calendar program holds a secret and no account: it may read what this unit has planned, and nothing else. */
const calendarProgram = role({
  id: 'calendar-program',
  label: { vi: 'Chương trình lịch', en: 'Calendar program' },
  words: { vi: 'Chỉ đọc kế hoạch của một đơn vị.', en: 'Reads the plans of one unit only.' },
  rights: ['read-records']
});

/** Who reads by this secret; nobody when it was ended, or never was. */
export async function calendarReader(sql: ISql, secret: string): Promise<Person | undefined> {
  if (!/^[\w-]{22}$/u.test(secret)) return undefined;
  const feed = await openFeed(sql, secret);
  return (
    feed && {
      id: feed.by,
      login: '',
      name: calendarProgram.label.vi,
      role: calendarProgram,
      party: feed.side,
      unit: feed.unit
    }
  );
}
