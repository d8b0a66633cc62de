import type { ForumEntry } from '#engine/forums/entry.ts';
import type { ISql, JSONValue } from 'postgres';

/** Where a forum lies, for ever. */
export interface ForumPlace {
  readonly home: string;
  readonly unit: string;
}

/** An entry with the name of the office that wrote it; none for what a citizen wrote. */
export type NamedForumEntry = ForumEntry & { readonly name?: string };

/** The forum's place, waiting for other writers; nothing when it is not in the area of who acts. */
export async function lockForum(sql: ISql, id: string): Promise<ForumPlace | undefined> {
  const [row] = await sql<ForumPlace[]>`select home, unit from forum where id = ${id} for update`;
  return row;
}

export async function addForumEntry(sql: ISql, entry: ForumEntry, { home, unit }: ForumPlace): Promise<void> {
  const { id, forum, at, by, party, act, ...rest } = entry;
  const { opinion, promise, ...body } = { opinion: null, promise: null, ...rest };
  await sql`
    insert into forum_entry (id, forum, home, unit, act, opinion, promise, body, at, by, party)
    values (${id}, ${forum}, ${home}, ${unit}, ${act}, ${opinion}, ${promise},
      ${sql.json(body as unknown as JSONValue)}, ${at}, ${by ?? null}, ${party ?? null})`;
}

interface EntryRow {
  readonly id: string;
  readonly forum: string;
  readonly act: string;
  readonly opinion: string | null;
  readonly promise: string | null;
  readonly body: object;
  readonly at: string;
  readonly by: string | null;
  readonly party: string | null;
  readonly name: string | null;
}

/** Oldest first; none outside the area of who asks. */
export async function readForumEntries(sql: ISql, forum: string): Promise<readonly NamedForumEntry[]> {
  const rows = await sql<EntryRow[]>`
    select e.id, e.forum, e.act, e.opinion, e.promise, e.body, e.at, e.by, e.party, p.name
    from forum_entry e
    left join person p on p.id = e.by
    where e.forum = ${forum}
    order by e.position`;
  return rows.map(entryOf);
}

/** What citizens wrote to a forum and is still kept, by entry. */
export async function readForumWords(sql: ISql, forum: string): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ entry: string; words: string }[]>`
    select entry, words from forum_words where forum = ${forum}`;
  return new Map(rows.map(({ entry, words }) => [entry, words]));
}

/** The words of an entry are kept no longer than this day. */
export async function shortenWords(sql: ISql, entry: string, destroyOn: string): Promise<void> {
  await sql`
    update forum_words set destroy_on = least(destroy_on, ${destroyOn}::date) where entry = ${entry}`;
}

/** Gives how many were destroyed. As the owner: nobody else can. */
export async function destroyWords(owner: ISql, today: string): Promise<number> {
  const gone = await owner`delete from forum_words where destroy_on < ${today}::date`;
  return gone.count;
}

function entryOf({ opinion, promise, body, at, by, party, name, ...rest }: EntryRow): NamedForumEntry {
  // What was stored came from a ForumEntry of the same act.
  return {
    ...rest,
    ...body,
    at: new Date(at).toISOString(),
    ...(opinion === null ? {} : { opinion }),
    ...(promise === null ? {} : { promise }),
    ...(by === null ? {} : { by }),
    ...(party === null ? {} : { party }),
    ...(name === null ? {} : { name })
  } as unknown as NamedForumEntry;
}

/** As the owner, who loads the demonstration; a citizen's own words come through `ask_forum`. */
export async function keepWords(
  owner: ISql,
  words: {
    readonly entry: string;
    readonly forum: string;
    readonly text: string;
    readonly destroyOn: string;
  },
  { home, unit }: ForumPlace
): Promise<void> {
  await owner`
    insert into forum_words (entry, forum, home, unit, words, destroy_on)
    values (${words.entry}, ${words.forum}, ${home}, ${unit}, ${words.text}, ${words.destroyOn})`;
}
