import { type Day, earlier } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import { sideOf } from '#programme/parties.ts';
import { lastDayAfterDetaching } from '#programme/evidence/retention.ts';
import { needContent } from '#store/evidence/evidence-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord } from '../recording/append-entry.ts';
import { writtenBy } from '../recording/written.ts';
import { getCarried } from './carried.ts';

export default operation({
  id: 'detach-evidence',
  label: { vi: 'Gỡ ảnh, tệp', en: 'Detach evidence' },
  words: {
    vi: 'Gỡ một ảnh hoặc tệp khỏi bản ghi, kèm lý do. Nội dung không xem được nữa, và bị hủy sau 15 ngày nếu không bản ghi nào khác cần.',
    en: 'Takes a photo or file off a record, with the reason. It can be seen no more, and is destroyed after 15 days unless another record needs it.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    hash: v.pipe(v.string(), v.hash(['sha256'])),
    note: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(2000))
  }),
  positional: ['record', 'hash', 'note'],
  right: 'record',
  writes: true,
  subject: (input) => input.record,
  run: async ({ id, record, hash, note }, context) => {
    const standing = await getRecord(context, record, true);
    const { kind, state, entries } = standing;
    if (entries.some((entry) => entry.id === id)) return { record, known: true };
    const written = writtenBy(context);
    const { evidence, attached } = getCarried(standing, hash);
    if (sideOf(attached.party) !== sideOf(written.party)) throw problem('not-own-evidence', { hash });
    await appendEntry(context, kind, state, {
      id,
      record,
      kind: kind.id,
      note,
      ...written,
      act: 'detached',
      hash
    });
    const home = context.world.homeOf(state.header.unit);
    const keptUntil = lastDay(evidence.keptUntil, context.world.today);
    await needContent(context.sql, { record, home, hash, keptUntil });
    return { record, known: false };
  }
});

function lastDay(own: Day | undefined, today: Day): Day {
  const after = lastDayAfterDetaching(today);
  return own ? earlier(own, after) : after;
}
