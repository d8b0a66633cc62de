import { sampleTemplate } from '#render/template/sample-template.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import type { FileOutput } from '../file-output.ts';

export default operation({
  id: 'sample-template',
  label: { vi: 'Tải mẫu thử', en: 'A sample template' },
  words: {
    vi: 'Một mẫu Word có sẵn các chỗ điền thường dùng, để sửa thành mẫu của cơ quan.',
    en: 'A Word template with the usual placeholders, to be changed into the office’s own.'
  },
  input: v.object({}),
  right: 'compose-reports',
  writes: false,
  run: async (): Promise<FileOutput> => ({
    fileName: 'mau-van-ban.docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await sampleTemplate()
  })
});
