import type { Day } from '#basis/day.ts';
import { opinionKinds, type Response, type Sorting } from '#engine/forums/entry.ts';
import type { Field, Option } from '#engine/records/field.ts';
import type { Problems, Raw } from '#engine/records/parse-header.ts';
import { parseValues, strangers } from '#engine/records/parse-values.ts';
import listeningForum from '../records/listening-forum.ts';
import { forumFields } from './fields.ts';
import { parseResponse, responseFields } from './response.ts';

/** Praise, criticism, request: as the record of a forum calls them. */
export const opinionKindOptions: readonly Option[] = listeningForum.fields.opinions.options.filter(({ id }) =>
  opinionKinds.some((kind) => kind === id)
);

export const sortingFields = {
  kind: {
    type: 'choice',
    required: true,
    label: { vi: 'Loại ý kiến', en: 'Kind of opinion' },
    options: opinionKindOptions
  },
  field: { type: 'choice', required: true, label: { vi: 'Lĩnh vực', en: 'Field' }, options: forumFields }
} as const satisfies Readonly<Record<string, Field>>;

/** What is typed in the room. */
export const noteFields = {
  text: {
    type: 'text',
    required: true,
    long: true,
    longest: 1000,
    label: { vi: 'Ý kiến', en: 'The opinion' },
    help: { vi: 'Ghi ngắn gọn; không ghi tên người nêu.', en: 'In short; never who spoke.' }
  },
  ...sortingFields,
  ...responseFields
} as const satisfies Readonly<Record<string, Field>>;

export interface Note {
  readonly text: string;
  readonly sorting: Sorting;
  readonly response: Response | undefined;
}

export function parseNote(
  raw: Raw,
  of: { readonly promise: string; readonly today: Day }
): { readonly note: Note } | { readonly problems: Problems } {
  const sorted = parseSorting(raw);
  const { values, problems } = parseValues({ text: noteFields.text }, raw, 'whole');
  const became = parseResponse(raw, of);
  const wrong: Problems = {
    ...strangers(raw, Object.keys(noteFields)),
    ...('problems' in sorted ? sorted.problems : {}),
    ...('problems' in became ? became.problems : {}),
    ...problems
  };
  if ('problems' in sorted || 'problems' in became || Object.keys(wrong).length > 0)
    return { problems: wrong };
  return { note: { text: String(values['text']), sorting: sorted.sorting, response: became.response } };
}

export function parseSorting(raw: Raw): { readonly sorting: Sorting } | { readonly problems: Problems } {
  const { values, problems } = parseValues(sortingFields, raw, 'whole');
  if (Object.keys(problems).length > 0) return { problems };
  // Both fields were just checked against their options.
  return { sorting: values as unknown as Sorting };
}
