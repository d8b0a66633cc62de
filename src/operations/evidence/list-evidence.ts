import { readContents } from '#store/evidence/evidence-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getRecord } from '../recording/append-entry.ts';
import { carriedBy } from './carried.ts';

export default operation({
  id: 'list-evidence',
  label: { vi: 'Ảnh, tệp của bản ghi', en: 'Evidence of a record' },
  words: {
    vi: 'Ảnh và tệp mà một bản ghi mang: tên, ai đính kèm, sự đồng ý, giữ đến ngày nào, đã hủy chưa.',
    en: 'Photos and files that a record carries: name, who attached them, consent, until when, whether destroyed.'
  },
  input: v.object({ record: v.pipe(v.string(), v.uuid()) }),
  positional: ['record'],
  right: 'read-records',
  writes: false,
  run: async ({ record }, context) => {
    const carried = carriedBy(await getRecord(context, record, false));
    const contents = await readContents(context.sql, record);
    return carried.map(({ evidence, attached: { id, by, name, party, at, note } }) => ({
      ...evidence,
      attached: { entry: id, by, person: name, party, at, note },
      hasThumbnail: contents.get(evidence.hash)?.hasThumbnail ?? false,
      destroyedOn: contents.get(evidence.hash)?.destroyedOn
    }));
  }
});
