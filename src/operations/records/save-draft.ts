import * as drafts from '#store/drafts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { liesInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';

export default operation({
  id: 'save-draft',
  label: { vi: 'Lưu nháp', en: 'Save a draft' },
  words: {
    vi: 'Giữ lại phần đang ghi dở; chỉ người ghi xem được.',
    en: 'Keeps what is half written; only its writer sees it.'
  },
  input: v.object({
    /** The id the record will have. */
    record: v.pipe(v.string(), v.uuid()),
    kind: v.string(),
    raw: v.record(v.string(), v.unknown())
  }),
  right: 'record',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.raw['unit']),
  subject: (input) => input.record,
  run: async ({ record, kind, raw }, context) => {
    const { by, at } = writtenBy(context);
    await drafts.save(context.sql, by, { id: record, unit: String(raw['unit']), kind, raw, savedAt: at });
    return { record };
  }
});
