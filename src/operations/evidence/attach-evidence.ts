import { isBase64 } from '#basis/base64.ts';
import { isDay, type Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import type { Evidence } from '#engine/records/entry.ts';
import { CONSENT } from '#programme/evidence/consents.ts';
import { defaultLastDay, furthestLastDay } from '#programme/evidence/retention.ts';
import { limits } from '#render/evidence/limits.ts';
import { takeIn, type TakenIn } from '#render/evidence/take-in.ts';
import { thumbnailName } from '#store/evidence/evidence-place.ts';
import { keepContent } from '#store/evidence/evidence-rows.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { appendEntry, getRecord } from '../recording/append-entry.ts';
import { writtenBy } from '../recording/written.ts';

/** Photos and files that a record carries at one time. */
const MOST = 30;

/** Letters of base64 for the largest file, and one byte more, so that its own refusal is heard. */
const LONGEST = Math.ceil((limits.sent + 1) / 3) * 4;

export default operation({
  id: 'attach-evidence',
  label: { vi: 'Đính kèm ảnh, tệp', en: 'Attach evidence' },
  words: {
    vi: 'Đính kèm một ảnh (JPEG, PNG, WebP, HEIC) hoặc tệp (PDF, Word, Excel) vào bản ghi. Nội dung gửi dạng base64 trong bytes, nhiều nhất 15 MB; ảnh cần consent: asked, no-faces hoặc no-people, thêm lời sau dấu hai chấm nếu cần; keptUntil là ngày cuối được giữ; note nói ảnh chụp gì. Gửi lại cùng một id không đính kèm thêm lần nữa.',
    en: 'Attaches a photo (JPEG, PNG, WebP, HEIC) or file (PDF, Word, Excel) to a record. Its content is sent as base64 in bytes, 15 MB at most; a photo needs consent: asked, no-faces or no-people, with more words after a colon if need be; keptUntil is the last day it is kept; note says what it shows. Sending the same id again attaches nothing more.'
  },
  input: v.object({
    /** Entry id, made by the client. */
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
    bytes: v.pipe(v.string(), v.maxLength(LONGEST), v.check(isBase64, 'base64')),
    consent: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300), v.regex(CONSENT))),
    keptUntil: v.optional(v.pipe(v.string(), v.check(isDay))),
    note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300)))
  }),
  positional: ['record', 'file'],
  files: { file: 'bytes' },
  right: 'record',
  writes: true,
  subject: (input) => input.record,
  prepare: async ({ name, bytes, consent }) => {
    const taken = await takeIn(name, new Uint8Array(Buffer.from(bytes, 'base64')));
    if (taken.thumbnail && !consent) throw problem('evidence-without-consent', { name });
    return taken;
  },
  run: async ({ id, record, name, consent, keptUntil, note }, context: Context, taken) => {
    const { kind, state, entries } = await getRecord(context, record, true);
    if (entries.some((entry) => entry.id === id)) return { record, hash: taken.hash, known: true };
    if (state.evidence.length >= MOST) throw problem('too-much-evidence', { most: MOST });
    const lastDay = lastDayOf(taken, keptUntil, context.world.today);
    const evidence = {
      ...described(taken, name),
      ...(taken.thumbnail && consent ? { consent } : {}),
      ...(lastDay ? { keptUntil: lastDay } : {})
    };
    const written = { id, record, kind: kind.id, ...writtenBy(context), ...(note ? { note } : {}) };
    await appendEntry(context, kind, state, { ...written, act: 'attached', evidence });
    await keep(context, taken, { record, home: context.world.homeOf(state.header.unit), lastDay });
    return { record, hash: taken.hash, known: false };
  }
});

function described({ hash, type, bytes }: TakenIn, name: string): Evidence {
  return { hash, name: name.normalize('NFC'), type, size: bytes.length };
}

/** A photo has a last day; a paper only when one is given. */
function lastDayOf({ thumbnail }: TakenIn, asked: string | undefined, today: Day): Day | undefined {
  if (asked === undefined) return thumbnail && defaultLastDay(today);
  const furthest = furthestLastDay(today);
  if (isDay(asked) && asked >= today && asked <= furthest) return asked;
  throw problem('input-refused', {
    fields: {
      keptUntil: {
        vi: `Ngày cuối được giữ phải từ hôm nay đến ${dayText(furthest, 'vi')}.`,
        en: `The last day it is kept must lie between today and ${dayText(furthest, 'en')}.`
      }
    }
  });
}

interface For {
  readonly record: string;
  readonly home: string;
  readonly lastDay: Day | undefined;
}

/** Rows first: they keep the content from being destroyed while its bytes are written. */
async function keep({ sql, evidence }: Context, taken: TakenIn, { record, home, lastDay }: For) {
  const { hash, type, bytes, thumbnail } = taken;
  const content = { hash, type, size: bytes.length, hasThumbnail: thumbnail !== undefined };
  await keepContent(sql, content, { record, home, hash, keptUntil: lastDay });
  if (thumbnail) await evidence.put(thumbnailName(hash), thumbnail, type);
  await evidence.put(hash, bytes, type);
}
