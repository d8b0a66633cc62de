import * as v from 'valibot';
import { operation } from '../context.ts';
import { Chain, following } from '../recording/chain.ts';
import { writtenBy } from '../recording/written.ts';
import { getHeld, holdGroups } from './group.ts';

export default operation({
  id: 'reopen-pair',
  label: { vi: 'Xem lại một cặp đã tách', en: 'Look at a pair again' },
  words: {
    vi: 'Bỏ kết luận “hai hoạt động khác nhau”; nếu hai bản ghi còn giống nhau thì cặp này lại được đưa ra để quyết định.',
    en: 'Takes back that two records are two events; if they are still alike, the pair is offered again.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    one: v.pipe(v.string(), v.uuid()),
    other: v.pipe(v.string(), v.uuid())
  }),
  positional: ['one', 'other'],
  right: 'confirm',
  writes: true,
  subject: (input) => input.one,
  run: async ({ id, one, other }, context) => {
    const held = await holdGroups(context, [one, other]);
    const pairs: readonly [string, string][] = [
      [one, other],
      [other, one]
    ];
    const apart = pairs.filter(([a, b]) => getHeld(held, a).state.apartFrom.includes(b));
    if (apart.length === 0) return { one, other, known: true };
    const states = [...held.values()].map(({ state }) => state);
    const chain = new Chain(context, getHeld(held, one).kind, states);
    const written = writtenBy(context);
    for (const [a, b] of apart) following(chain, { id, written }, a, { act: 'unparted', other: b });
    await chain.write();
    return { one, other, known: false };
  }
});
