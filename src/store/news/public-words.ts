import type { ISql, JSONValue } from 'postgres';

/** What an office says to everybody about itself: an office, never a person. */
export interface PublicWords {
  /** How to join what is done here. */
  readonly join: string;
  /** Where the office is found. */
  readonly contact: string;
}

export interface WordsEntry extends PublicWords {
  readonly id: string;
  readonly unit: string;
  readonly at: string;
  readonly by: string;
  readonly party: string;
}

export async function addPublicWords(sql: ISql, entry: WordsEntry): Promise<void> {
  const { id, unit, join, contact, at, by, party } = entry;
  await sql`
    insert into public_words_entry (id, unit, content, at, by, party)
    values (${id}, ${unit}, ${sql.json({ join, contact } as unknown as JSONValue)}, ${at}, ${by}, ${party})
    on conflict (id) do nothing`;
}

export async function findPublicWords(sql: ISql, unit: string): Promise<PublicWords | undefined> {
  const [row] = await sql<{ content: PublicWords }[]>`
    select content from public_words_entry where unit = ${unit} order by position desc limit 1`;
  return row?.content;
}
