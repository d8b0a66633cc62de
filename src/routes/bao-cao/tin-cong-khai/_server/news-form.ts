import { randomUUIDv7 } from 'node:crypto';
import type { Day } from '#basis/day.ts';
import type { NewsState } from '#operations/news/news-state.ts';

/** What a person has typed of a piece of news. */
export interface NewsForm {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  readonly day: string;
  readonly text: string;
  readonly photo: string;
  readonly photoWords: string;
}

export function newsForm(form: FormData): NewsForm {
  const word = (name: string): string => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  return {
    id: word('id'),
    item: word('item'),
    title: word('title'),
    day: word('day'),
    text: word('text'),
    photo: word('photo'),
    photoWords: word('photoWords')
  };
}

const PHOTO = /\/ban-ghi\/([0-9a-f-]{36})\/tep\/([0-9a-f]{64})/u;

/** The record and the photo that an address names; what names none is refused by the operation. */
export function photoIn(address: string): { readonly record?: string; readonly photo?: string } {
  const [, record, photo] = PHOTO.exec(address.trim()) ?? [];
  if (record !== undefined && photo !== undefined) return { record, photo };
  return address.trim() === '' ? {} : { photo: '0'.repeat(64) };
}

/** What stands in the form at first: what is to be mended, what a report says, or nothing. */
export function shownDraft(
  chosen: NewsState | undefined,
  taken: { readonly title: string; readonly day: Day; readonly text: string } | undefined,
  today: Day
): NewsForm {
  const from = chosen?.draft ?? taken;
  const draft = chosen?.draft;
  return {
    id: randomUUIDv7(),
    item: chosen?.item ?? randomUUIDv7(),
    title: from?.title ?? '',
    day: from?.day ?? today,
    text: from?.text ?? '',
    photo: draft?.record ? `/ban-ghi/${draft.record}/tep/${draft.photo ?? ''}` : '',
    photoWords: draft?.photoWords ?? ''
  };
}
