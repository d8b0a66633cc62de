import { problem } from '#basis/problem.ts';
import { mostFrequent, rememberedOf } from '#engine/records/remembered.ts';
import { kinds } from '#programme/catalogue.ts';
import { readPast } from '#store/ledger/read-remembered.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { liesInArea } from '../recording/area.ts';

/** Some two years of a busy commune. */
const MOST = 400;

export default operation({
  id: 'remembered',
  label: { vi: 'Những gì hay ghi', en: 'What is recorded often' },
  words: {
    vi: 'Thôn, bên phối hợp, nội dung, chủ đề mà một xã hay ghi, để phiếu mới gợi sẵn.',
    en: 'Hamlets, co-hosts, texts and choices that a commune records often, offered by new forms.'
  },
  input: v.object({ unit: v.string(), kind: v.optional(v.string()) }),
  positional: ['unit', 'kind'],
  right: 'record',
  writes: false,
  allow: (person, { unit }, { world }) => liesInArea(world, person, unit),
  run: async ({ unit, kind: id = '' }, { sql }) => {
    const kind = kinds.get(id);
    if (id !== '' && !kind) throw problem('no-such-kind', { id });
    const past = await readPast(sql, { unit, kind: id, most: MOST });
    return {
      kinds: mostFrequent(past.map((one) => one.kind)),
      ...rememberedOf(kind?.fields ?? {}, past)
    };
  }
});
