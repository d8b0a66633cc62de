import { createHash } from 'node:crypto';
import { dayText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import { thumbnailName } from '#store/evidence/evidence-place.ts';
import { readContents } from '#store/evidence/evidence-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import type { FileOutput } from '../file-output.ts';
import { getRecord } from '../recording/append-entry.ts';
import { getCarried } from './carried.ts';

export default operation({
  id: 'evidence-file',
  label: { vi: 'Lấy ảnh, tệp của bản ghi', en: 'Take out evidence' },
  words: {
    vi: 'Nội dung một ảnh hoặc tệp mà bản ghi đang mang; ai xem được bản ghi thì lấy được.',
    en: 'The content of a photo or file that a record carries, for whoever may see the record.'
  },
  input: v.object({
    record: v.pipe(v.string(), v.uuid()),
    hash: v.pipe(v.string(), v.hash(['sha256'])),
    size: v.optional(v.picklist(['whole', 'thumbnail']), 'whole')
  }),
  positional: ['record', 'hash'],
  right: 'read-records',
  writes: false,
  run: async ({ record, hash, size }, context): Promise<FileOutput> => {
    const { evidence } = getCarried(await getRecord(context, record, false), hash);
    const content = (await readContents(context.sql, record)).get(hash);
    if (!content) throw problem('no-such-evidence', { hash });
    if (content.destroyedOn) {
      throw problem('evidence-destroyed', { on: dayText(content.destroyedOn, 'vi') });
    }
    const isThumbnail = size === 'thumbnail' && content.hasThumbnail;
    const bytes = await context.evidence.find(isThumbnail ? thumbnailName(hash) : hash);
    if (!bytes) throw problem('evidence-not-kept', { where: hash, reason: 'missing' });
    if (!isThumbnail && createHash('sha256').update(bytes).digest('hex') !== hash) {
      throw problem('evidence-not-kept', { where: hash, reason: 'altered' });
    }
    return { bytes, contentType: content.type, fileName: namedAs(evidence.name, content.type) };
  }
});

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx'
};

/** The ending tells what is kept, whatever the file was called when it was sent. */
function namedAs(name: string, type: string): string {
  const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '').replaceAll(/[/\\\p{Cc}]/gu, '-');
  return `${bare || 'tep'}.${ENDINGS[type] ?? 'bin'}`;
}
