import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { baseAddress } from '#operations/base-address.ts';
import calendarFeed from '#operations/calendar/calendar-feed.ts';
import endCalendar from '#operations/calendar/end-calendar.ts';
import renewCalendar from '#operations/calendar/renew-calendar.ts';
import noticeSettings from '#operations/notices/notice-settings.ts';
import { act, getPerson, getPersonWith } from '../_server/act.ts';
import { newId } from '../_server/new-id.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { noticeActions } from './_server/notice-actions.ts';
import { pushKey } from './_server/push-key.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPerson(event);
  const hasCalendar = person.role.rights.includes('record');
  const feed = hasCalendar ? await act(event, calendarFeed, {}) : undefined;
  const { devices, ...mail } = await act(event, noticeSettings, {});
  const dayWords = (at: string): string => dayText(vietnamDay(Date.parse(at)), event.locals.language);
  return {
    mail,
    push: {
      publicKey: await pushKey(),
      entry: newId(),
      devices: devices.map(({ id, label, at }) => ({ id, label, day: dayWords(at) }))
    },
    done: event.url.searchParams.get('xong') ?? undefined,
    name: person.name,
    login: person.login,
    calendar: feed && {
      since: feed.isOpen ? dayWords(feed.since) : undefined,
      isAbsolute: baseAddress() !== undefined
    }
  };
};

export const actions: Actions = {
  ...noticeActions,

  'doi-lich': async (event) => {
    getPersonWith(event, 'record');
    const done = await tried(() => act(event, renewCalendar, {}));
    if ('error' in done) return refused(done.error, {});
    // Never in an address of its own, where a history or a log would keep it.
    return { calendar: `${baseAddress() ?? ''}${done.answer.path}` };
  },

  'thu-hoi-lich': async (event) => {
    getPersonWith(event, 'record');
    const done = await tried(() => act(event, endCalendar, {}));
    if ('error' in done) return refused(done.error, {});
    return { calendarEnded: true };
  }
};
