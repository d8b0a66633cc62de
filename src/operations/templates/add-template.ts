import { problem } from '#basis/problem.ts';
import { insertTemplate } from '#store/templates.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { coveredBy } from '../issuing/report-access.ts';
import { writtenBy } from '../recording/written.ts';
import { bytesIn, checked, faultWords, fileSchema } from './template-input.ts';

export default operation({
  id: 'add-template',
  label: { vi: 'Thêm mẫu văn bản', en: 'Add a template' },
  words: {
    vi: 'Nhận mẫu Word của cơ quan mình sau khi kiểm tra từng chỗ điền.',
    en: 'Takes in the own office’s Word template after checking every placeholder.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    name: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(120)),
    file: fileSchema
  }),
  files: { file: 'file' },
  positional: ['name', 'file'],
  right: 'compose-reports',
  writes: true,
  subject: (input) => input.id,
  run: async ({ id, name, file }, context) => {
    const { person, world, sql } = context;
    if (!person) throw problem('not-signed-in', {});
    const bytes = bytesIn(file);
    const { faults } = checked(bytes);
    if (faults.length > 0) throw problem('template-faulty', { faults: faults.map(faultWords) });
    const line = { id, name, unit: person.unit, file: bytes, ...writtenBy(context) };
    const isNew = await insertTemplate(sql, line, coveredBy(world, person, person.unit));
    return { template: id, known: !isNew };
  }
});
