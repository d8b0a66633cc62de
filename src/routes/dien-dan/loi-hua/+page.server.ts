import { promiseStandings, type PromiseStanding } from '#engine/forums/promise.ts';
import publicPromises from '#operations/forums/public-promises.ts';
import { act } from '../../_server/act.ts';
import { promiseLine, promiseTag } from '../_server/forum-words.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const asked = event.url.searchParams.get('tinh-trang');
  const state = promiseStandings.find((one) => one === asked);
  const unit = event.url.searchParams.get('don-vi') ?? '';
  const lines = await act(event, publicPromises, unit === '' ? {} : { unit });
  const count = (of: PromiseStanding): number => lines.filter((line) => line.state === of).length;
  return {
    state,
    standings: promiseStandings.map((of) => ({ id: of, tag: promiseTag(of, language), count: count(of) })),
    promises: lines
      .filter((line) => state === undefined || line.state === state)
      .map((line) => promiseLine(line, language))
  };
};
