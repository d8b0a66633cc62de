import { endFeed } from '#store/calendars/calendar-feeds.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { ofFeed } from './calendar-feed.ts';

export default operation({
  id: 'end-calendar',
  label: { vi: 'Thu hồi địa chỉ lịch', en: 'End the calendar address' },
  words: {
    vi: 'Địa chỉ lịch của đơn vị hết dùng ngay.',
    en: 'The unit’s calendar address ends at once.'
  },
  input: v.object({}),
  right: 'record',
  writes: true,
  subject: () => 'calendar',
  run: async (_input, { sql, person, now }) => {
    const { unit, side } = ofFeed(person);
    return { ended: await endFeed(sql, unit, side, now.toISOString()) };
  }
});
