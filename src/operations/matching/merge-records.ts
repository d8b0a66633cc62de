import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { Chain, following } from '../recording/chain.ts';
import { lateInput, lateParts } from '../recording/late-input.ts';
import type { Standing } from '../recording/standing.ts';
import { writtenBy } from '../recording/written.ts';
import { absorbing, earliest, getHeld, holdGroups, rootOf } from './group.ts';

export default operation({
  id: 'merge-records',
  label: { vi: 'Gộp hai bản ghi làm một', en: 'Merge two records' },
  words: {
    vi: 'Hai bản ghi là của cùng một hoạt động: một bản đứng lại, bản kia gộp vào; hoạt động chỉ tính một lần, cho cả hai bên.',
    en: 'Two records tell of one event: one of them stands for both; the event counts once, for both sides.'
  },
  input: v.object({
    /** Made by the client: sending twice changes nothing. */
    id: v.pipe(v.string(), v.uuid()),
    one: v.pipe(v.string(), v.uuid()),
    other: v.pipe(v.string(), v.uuid()),
    /** Which of the two stands for both; the one written down first when absent. */
    root: v.optional(v.pipe(v.string(), v.uuid())),
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
    const asked = (record: string): Standing => getHeld(held, record);
    const first = asked(rootOf(asked(one).state));
    const second = asked(rootOf(asked(other).state));
    if (first === second) return { root: first.state.id, known: true };
    refuseUnlessOneEvent([...held.values()], first, second);
    const wanted = input.root === undefined ? undefined : rootOf(asked(input.root).state);
    const root =
      [first, second].find(({ state }) => state.id === wanted) ?? earliest([first, second]) ?? first;
    const away = root === first ? second : first;
    const chain = new Chain(
      context,
      root.kind,
      [...held.values()].map(({ state }) => state)
    );
    const written = { ...writtenBy(context), ...lateParts(input), ...(note ? { note } : {}) };
    for (const record of [away.state.id, ...away.state.absorbs.map((its) => its.record)]) {
      following(chain, { id, written }, record, { act: 'merged', into: root.state.id });
      following(chain, { id, written }, root.state.id, absorbing(asked(record)));
    }
    await chain.write();
    return { root: root.state.id, known: false };
  }
});

function refuseUnlessOneEvent(all: readonly Standing[], first: Standing, second: Standing): void {
  const [a, b] = [first.state, second.state];
  if (a.kind !== b.kind) throw problem('not-one-event', { reason: OTHER_KIND });
  if (a.header.unit !== b.header.unit) throw problem('not-one-event', { reason: OTHER_PLACE });
  if (a.status !== 'recorded' || b.status !== 'recorded') throw problem('not-one-event', { reason: GONE });
  const groups = [a, b].map((root) => all.filter(({ state }) => rootOf(state) === root.id));
  const [here = [], there = []] = groups;
  const isApart = here.some(({ state }) => there.some((one) => state.apartFrom.includes(one.state.id)));
  if (isApart) throw problem('not-one-event', { reason: TOLD_APART });
}

const OTHER_KIND: Label = { vi: 'hai bản ghi khác loại', en: 'they are of two kinds' };
const OTHER_PLACE: Label = { vi: 'hai bản ghi ở hai xã khác nhau', en: 'they lie in two communes' };
const GONE: Label = {
  vi: 'một trong hai bản ghi đã bị rút hoặc không được xác nhận',
  en: 'one of them was withdrawn or not confirmed'
};
const TOLD_APART: Label = {
  vi: 'trước đây đã có người xác định đây là hai hoạt động khác nhau; hãy mở lại cặp này trước',
  en: 'somebody said before that these are two events; open the pair again first'
};
