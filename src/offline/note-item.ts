import type { NewItem } from './outbox-item.ts';

/** The forum whose opinions a page notes down: `/dien-dan/<id>/ghi`. */
export function forumOfPath(path: string): string | undefined {
  return /^\/dien-dan\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/ghi$/u.exec(path)?.[1];
}

/** Inputs that the form brings along; all others were typed. */
const given = new Set(['id', 'record', 'promise', 'code', 'took', 'prefix']);
const LONGEST_TITLE = 80;

/** What goes into the outbox for an opinion noted in the room, as the form of the server's page sends it. */
export function noteItem(
  form: FormData,
  forum: string,
  { now, mayBeThere }: { readonly now: number; readonly mayBeThere: boolean }
): NewItem {
  const raw = rawNote(form);
  const textOf = (name: string): string => String(form.get(name) ?? '');
  const code = form.has('took') ? { code: textOf('code') } : {};
  return {
    id: textOf('id'),
    record: textOf('record'),
    operation: 'note-opinion',
    input: { forum, promise: textOf('promise'), raw, ...code },
    title: (raw['text'] ?? '').slice(0, LONGEST_TITLE),
    writtenAt: now,
    mayBeThere
  };
}

export function rawNote(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !given.has(name) ? [[name, value.trim().normalize('NFC')] as const] : []
    )
  );
}
