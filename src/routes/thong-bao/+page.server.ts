import notices from '#operations/notices/notices.ts';
import readNotices from '#operations/notices/read-notices.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPerson } from '../_server/act.ts';
import { momentText } from '../_server/draft-rows.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPerson(event);
  const { unread, groups } = await act(event, notices, {});
  return {
    unread,
    done: event.url.searchParams.get('xong') ?? undefined,
    groups: groups.map(({ source, label, total, unread: fresh, last }) => ({
      source,
      label,
      total,
      unread: fresh,
      last: momentText(last, event.locals.language)
    }))
  };
};

export const actions: Actions = {
  default: async (event) => {
    getPerson(event);
    const done = await tried(() => act(event, readNotices, {}));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, '/thong-bao?xong=da-doc');
  }
};
