import { randomUUIDv7 } from 'node:crypto';
import { problem } from '#basis/problem.ts';
import { endFeed, insertFeed, newSecret } from '#store/calendars/calendar-feeds.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { coveredBy } from '../issuing/report-access.ts';
import { ofFeed } from './calendar-feed.ts';

export default operation({
  id: 'renew-calendar',
  label: { vi: 'Tạo địa chỉ lịch mới', en: 'Make a new calendar address' },
  words: {
    vi: 'Tạo địa chỉ bí mật để chương trình lịch đọc kế hoạch của đơn vị; địa chỉ cũ hết dùng ngay. Chỉ hiện một lần.',
    en: 'Makes a secret address for calendar programs; the earlier one ends at once. It is shown this once.'
  },
  input: v.object({}),
  right: 'record',
  writes: true,
  subject: () => 'calendar',
  run: async (_input, { sql, world, person, now }) => {
    if (!person) throw problem('not-signed-in', {});
    const [{ unit, side }, at, secret] = [ofFeed(person), now.toISOString(), newSecret()];
    await endFeed(sql, unit, side, at);
    const feed = { id: randomUUIDv7(), unit, side, secret, at, by: person.id };
    await insertFeed(sql, feed, coveredBy(world, person, unit));
    return { path: `/lich/${secret}.ics` };
  }
});
