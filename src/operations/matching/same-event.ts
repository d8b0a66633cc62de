import type { RecordState } from '#engine/records/state.ts';
import { readPairsOf } from '#store/matching/pairs.ts';
import { readTold } from '#store/matching/near-records.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { getRecord } from '../recording/append-entry.ts';
import { withTitle } from './found-pairs.ts';

export default operation({
  id: 'same-event',
  label: { vi: 'Các bản ghi của cùng hoạt động', en: 'Records of the same event' },
  words: {
    vi: 'Bản ghi này đã gộp vào bản nào, gộp từ bản nào, đã được xác định khác với bản nào, và còn có thể trùng với bản nào.',
    en: 'Which record this one is merged into, which are merged into it, from which it was told apart, and to which it may still be the same.'
  },
  input: v.object({ record: v.pipe(v.string(), v.uuid()) }),
  positional: ['record'],
  right: 'read-records',
  writes: false,
  run: async ({ record }, context) => {
    const { state } = await getRecord(context, record, false);
    const pairs = await readPairsOf(context.sql, record);
    const named = await titles(
      context,
      state,
      pairs.map(({ one, other }) => (one === record ? other : one))
    );
    return {
      mergedInto: named(state.mergedInto === undefined ? [] : [state.mergedInto]),
      mergedFrom: named(state.absorbs.map((one) => one.record)),
      apartFrom: named(state.apartFrom),
      maybe: named(pairs.map(({ one, other }) => (one === record ? other : one)))
    };
  }
});

/** What lies outside the person's area has no name and is left out. */
async function titles({ sql }: Context, state: RecordState, maybe: readonly string[]) {
  const { mergedInto, absorbs, apartFrom } = state;
  const ids = [
    ...(mergedInto ? [mergedInto] : []),
    ...absorbs.map(({ record }) => record),
    ...apartFrom,
    ...maybe
  ];
  const told = ids.length === 0 ? [] : await readTold(sql, [...new Set(ids)]);
  const byId = new Map(told.map((one) => [one.state.id, withTitle(one)]));
  return (wanted: readonly string[]) =>
    wanted.flatMap((id) => {
      const one = byId.get(id);
      if (!one || one.state.status === 'withdrawn') return [];
      return [{ id, title: one.title, day: one.state.header.day, recorder: one.recorder }];
    });
}
