import * as v from 'valibot';
import { operation } from '../context.ts';
import { Chain, following } from '../recording/chain.ts';
import { lateInput, lateParts } from '../recording/late-input.ts';
import { writtenBy } from '../recording/written.ts';
import { getHeld, holdGroups, rootOf } from './group.ts';

export default operation({
  id: 'part-records',
  label: { vi: 'Là hai hoạt động khác nhau', en: 'Tell two records apart' },
  words: {
    vi: 'Hai bản ghi là của hai hoạt động khác nhau: cặp này không được nhắc lại nữa; nếu đã gộp thì bản thứ nhất tách ra và tính riêng.',
    en: 'Two records tell of two events: the pair is offered no more; if they were merged, the first one leaves and counts by itself.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    one: v.pipe(v.string(), v.uuid()),
    other: v.pipe(v.string(), v.uuid()),
    note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
    ...lateInput
  }),
  positional: ['one', 'other'],
  right: 'confirm',
  writes: true,
  subject: (input) => input.one,
  run: async (input, context) => {
    const { id, one, other, note } = input;
    const held = await holdGroups(context, [one, other]);
    const [first, second] = [getHeld(held, one), getHeld(held, other)];
    const isApart = first.state.apartFrom.includes(other) && second.state.apartFrom.includes(one);
    const root = rootOf(first.state);
    const isMerged = one !== other && root === rootOf(second.state);
    if (one === other || (isApart && !isMerged)) return { one, other, known: true };
    const states = [...held.values()].map(({ state }) => state);
    const chain = new Chain(context, first.kind, states);
    const written = { ...writtenBy(context), ...lateParts(input), ...(note ? { note } : {}) };
    const pairs: [string, string][] = [[one, other]];
    // Two that a third stands for: the first one leaves that third as well.
    if (isMerged && root !== one && root !== other) pairs.push([one, root]);
    for (const [a, b] of pairs) {
      following(chain, { id, written }, a, { act: 'parted', other: b });
      following(chain, { id, written }, b, { act: 'parted', other: a });
    }
    await chain.write();
    return { one, other, known: false };
  }
});
