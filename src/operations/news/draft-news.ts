import { problem } from '#basis/problem.ts';
import { CONSENT } from '#programme/evidence/consents.ts';
import { namedPeople } from '#programme/public/named-people.ts';
import { addNewsEntry, lockNews, type NewsContent } from '#store/news/news-entries.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { getCarried } from '../evidence/carried.ts';
import { daySchema } from '../figures/question-input.ts';
import { getRecord } from '../recording/append-entry.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { readNews, writesFor } from './news-state.ts';

const text = (most: number) =>
  v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(3), v.maxLength(most));

export default operation({
  id: 'draft-news',
  label: { vi: 'Viết tin công khai', en: 'Write public news' },
  words: {
    vi: 'Viết hoặc sửa một tin ngắn cho trang công khai: tiêu đề, ngày, lời, có thể kèm một ảnh của bản ghi đã có sự đồng ý. Chưa ai ngoài cơ quan đọc được.',
    en: 'Writes or mends short news for the public page: title, day, text, perhaps one photo of a record with consent. Nobody outside the office reads it yet.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    /** Made by the client; the same for every later version. */
    item: v.pipe(v.string(), v.uuid()),
    unit: v.string(),
    title: text(160),
    day: daySchema,
    text: text(4_000),
    record: v.optional(v.pipe(v.string(), v.uuid())),
    photo: v.optional(v.pipe(v.string(), v.hash(['sha256']))),
    photoWords: v.optional(text(300))
  }),
  right: 'compose-reports',
  writes: true,
  allow: (person, { unit, day }, { world }) =>
    writesFor(world, person, getUnit(world.territory, unit, day).id),
  subject: (input) => input.item,
  run: async ({ id, item, unit, ...content }, context) => {
    await lockNews(context.sql, item);
    const at = getUnit(context.world.territory, unit, content.day).id;
    refuseNames(content);
    const photo = await photoOf(content, context);
    const [had] = await readNews(context, { item });
    if (had && had.unit !== at) throw problem('no-such-news', { id: item });
    const { title, day, text: words } = content;
    const isNew = await addNewsEntry(context.sql, {
      id,
      item,
      unit: at,
      act: 'drafted',
      content: { title, day, text: words, ...photo },
      reason: null,
      ...writtenBy(context)
    });
    return { item, known: !isNew };
  }
});

interface Written {
  readonly title: string;
  readonly text: string;
  readonly record?: string | undefined;
  readonly photo?: string | undefined;
  readonly photoWords?: string | undefined;
}

function refuseNames({ title, text: words, photoWords }: Written): void {
  for (const [field, value] of Object.entries({ title, text: words, photoWords })) {
    const why = value === undefined ? undefined : namedPeople(value);
    if (why) throw problem('input-refused', { fields: { [field]: why } });
  }
}

/** A photo needs its record, the consent that was told there, and words for whoever does not see it. */
async function photoOf(
  { record, photo, photoWords }: Written,
  context: Context
): Promise<Pick<NewsContent, 'record' | 'photo' | 'photoWords'>> {
  if (photo === undefined && record === undefined) return {};
  if (photo === undefined || record === undefined) throw refusedPhoto(noPhoto);
  if (photoWords === undefined) throw problem('input-refused', { fields: { photoWords: noWords } });
  const { evidence } = getCarried(await getRecord(context, record, false), photo);
  if (evidence.type !== 'image/jpeg' || !CONSENT.test(evidence.consent ?? '')) throw refusedPhoto(noConsent);
  return { record, photo, photoWords };
}

function refusedPhoto(why: typeof noPhoto) {
  return problem('input-refused', { fields: { photo: why } });
}

const noPhoto = {
  vi: 'Chưa đọc được địa chỉ ảnh. Hãy mở ảnh trong bản ghi rồi chép địa chỉ của nó.',
  en: 'The address of the photo cannot be read. Open the photo in its record and copy its address.'
};
const noConsent = {
  vi: 'Chỉ đăng được ảnh của bản ghi có ghi sự đồng ý của người trong ảnh. Hãy chọn ảnh khác.',
  en: 'Only a photo whose consent is told in its record can be published. Choose another one.'
};
const noWords = {
  vi: 'Hãy mô tả ảnh trong một câu, cho người không xem được ảnh.',
  en: 'Describe the photo in a sentence, for whoever does not see it.'
};
