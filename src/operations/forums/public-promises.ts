import { dayText } from '#basis/day-text.ts';
import { promiseStandings } from '#engine/forums/promise.ts';
import { readPromises } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid, wholeNumber } from '../plans/inputs.ts';
import { shownPromise } from './shown-forum.ts';
import { communesOf } from './units-of.ts';

export default operation({
  id: 'public-promises',
  label: { vi: 'Các lời hứa tại diễn đàn', en: 'Promises made at forums' },
  words: {
    vi: 'Lời hứa tại các diễn đàn theo thời hạn: cơ quan chịu trách nhiệm, hạn, tình trạng, việc mới nhất. Không cần đăng nhập.',
    en: 'Promises made at forums by their due day: office, due day, state, latest progress. Needs no sign-in.'
  },
  input: v.object({
    unit: v.optional(v.string()),
    forum: v.optional(uuid),
    state: v.optional(v.picklist(promiseStandings)),
    limit: v.optional(v.pipe(wholeNumber, v.minValue(1), v.maxValue(1000)), 500)
  }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async ({ unit, forum, state, limit }, { sql, world }) => {
    const lines = await readPromises(sql, {
      ...(unit ? { units: communesOf(world, unit) } : {}),
      ...(forum ? { forum } : {}),
      limit
    });
    const all = lines.map((line) => shownPromise(line, world.today));
    return state ? all.filter((one) => one.state === state) : all;
  },
  print: (promises, language) =>
    promises
      .map(
        ({ due, state, ownerLabel, text }) =>
          `${dayText(due, language)}  ${state}  ${ownerLabel[language]}  ${text}`
      )
      .join('\n')
});
