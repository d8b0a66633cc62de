import { dayText } from '#basis/day-text.ts';
import { promisesOf, readForums } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { wholeNumber } from '../plans/inputs.ts';
import { shownForum } from './shown-forum.ts';
import { communesOf } from './units-of.ts';

export default operation({
  id: 'public-forums',
  label: { vi: 'Các diễn đàn', en: 'Forums' },
  words: {
    vi: 'Các diễn đàn “Công an lắng nghe ý kiến nhân dân” đã thông báo, mới nhất trước: nơi, ngày, tình trạng, số ý kiến và lời hứa. Không cần đăng nhập.',
    en: 'Announced listening forums, the latest first: place, day, state, numbers of opinions and promises. Needs no sign-in.'
  },
  input: v.object({
    unit: v.optional(v.string()),
    from: v.optional(daySchema),
    to: v.optional(daySchema),
    limit: v.optional(v.pipe(wholeNumber, v.minValue(1), v.maxValue(500)), 100)
  }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async ({ unit, from, to, limit }, { sql, world }) => {
    const lines = await readForums(sql, {
      ...(unit ? { units: communesOf(world, unit) } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      limit
    });
    const promises = await promisesOf(
      sql,
      lines.map(({ id }) => id)
    );
    return lines.map((line) => shownForum(line, promises.get(line.id) ?? [], world.today));
  },
  print: (forums, language) =>
    forums
      .map(({ day, title, state, id }) => `${dayText(day, language)}  ${state}  ${title}  /dien-dan/${id}`)
      .join('\n')
});
