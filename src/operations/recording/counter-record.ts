import { isDeepStrictEqual } from 'node:util';

import { problem } from '#basis/problem.ts';
import type { RecordState } from '#engine/records/state.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { liesInArea } from './area.ts';
import { lateInput, lateParts } from './late-input.ts';
import { type NewContent, newContent } from './new-content.ts';
import { refuseUnlessAsked } from './simple-act.ts';
import { allHints } from './past-of.ts';
import { writtenBy } from './written.ts';

export default operation({
  id: 'counter-record',
  label: { vi: 'Sửa rồi xác nhận', en: 'Confirm with a counter-entry' },
  words: {
    vi: 'Bên phối hợp ghi bản của mình, kèm lý do. Bên chủ trì lấy theo hoặc giữ nguyên; trong lúc chờ chưa được tính.',
    en: 'The other side writes its own version and says why. The host takes it over or keeps its own; until then it does not count.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    raw: v.record(v.string(), v.unknown()),
    note: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(2000)),
    ...lateInput
  }),
  positional: ['record'],
  right: 'confirm',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.raw['unit']),
  subject: (input) => input.record,
  run: async (input, context) => {
    const { id, record, note } = input;
    const standing = await getRecord(context, record, true);
    const { kind, state, entries } = standing;
    if (entries.some((entry) => entry.id === id)) return { record, known: true, hints: [] };
    if (!context.person) throw problem('not-signed-in', {});
    refuseUnlessAsked(standing, context.person);
    if (state.confirmed && state.status === 'recorded') throw problem('nothing-to-confirm', { record });
    const { header, values } = newContent(context, standing, input.raw);
    if (isSame(state, { header, values })) throw problem('counter-without-change', { record });
    const written = { id, record, kind: kind.id, note, ...writtenBy(context), ...lateParts(input) };
    await appendEntry(context, kind, state, { ...written, act: 'countered', header, values });
    return { record, known: false, hints: await allHints(context, { id: record, kind, header, values }) };
  }
});

function isSame(state: RecordState, { header, values }: NewContent): boolean {
  const plain = (content: object): unknown => JSON.parse(JSON.stringify(content));
  return (
    isDeepStrictEqual(plain(state.header), plain(header)) &&
    isDeepStrictEqual(plain(state.values), plain(values))
  );
}
