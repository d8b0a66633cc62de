import { problem } from '#basis/problem.ts';
import { instantOf } from '#programme/forums/announcement.ts';
import { calendarText } from '#render/ics/calendar-text.ts';
import { readForums } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { baseAddress } from '../base-address.ts';
import { operation } from '../context.ts';
import type { FileOutput } from '../file-output.ts';
import { uuid } from '../plans/inputs.ts';

export default operation({
  id: 'forum-calendar',
  label: { vi: 'Lịch của diễn đàn', en: 'Calendar entry of a forum' },
  words: {
    vi: 'Một diễn đàn dưới dạng lịch (iCalendar), giờ UTC; hủy thì ghi là đã hủy. Không cần đăng nhập.',
    en: 'A forum as a calendar entry (iCalendar), in UTC; a cancelled one says so. Needs no sign-in.'
  },
  input: v.object({ forum: uuid }),
  positional: ['forum'],
  right: 'anybody',
  writes: false,
  run: async ({ forum: id }, { sql, world }): Promise<FileOutput> => {
    const [forum] = await readForums(sql, { forum: id, limit: 1 });
    if (!forum) throw problem('no-such-forum', { id });
    const { title, day, begins, ends, place, changes, changedAt, cancelled, unit, notes } = forum;
    const commune = world.territory.find(unit)?.name ?? unit;
    const address = baseAddress();
    const words = [notes, address && `${address}/dien-dan/${id}`].filter(Boolean).join('\n');
    const event = {
      id,
      title,
      words,
      place: `${place}, ${commune}`,
      from: day,
      to: day,
      hours: { begins: instantOf(day, begins), ends: instantOf(day, ends) },
      isCancelled: cancelled !== undefined,
      changedAt,
      changes: changes.length + (cancelled ? 1 : 0)
    };
    return {
      bytes: new TextEncoder().encode(calendarText(title, [event])),
      contentType: 'text/calendar; charset=utf-8',
      fileName: 'dien-dan.ics'
    };
  }
});
