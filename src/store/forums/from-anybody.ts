import type { OpinionState } from '#engine/forums/opinion.ts';
import type { ISql } from 'postgres';

/** What somebody without an account may do; the functions in the database see to the bounds. */

export type Taken = 'taken' | 'known' | 'full' | 'closed';

interface Words {
  readonly id: string;
  readonly codeHash: string;
  readonly words: string;
  readonly at: string;
  readonly keepDays: number;
  readonly mostHourly: number;
}

export async function askForum(
  sql: ISql,
  {
    id,
    forum,
    codeHash,
    words,
    at,
    keepDays,
    mostWaiting,
    mostHourly
  }: Words & {
    readonly forum: string;
    readonly mostWaiting: number;
  }
): Promise<Taken> {
  const [row] = await sql<{ came: string }[]>`
    select ask_forum(${id}, ${forum}, ${codeHash}, ${words}, ${at}, ${keepDays}, ${mostWaiting}, ${mostHourly}) as came`;
  return takenOf(row?.came);
}

export async function contestPromise(
  sql: ISql,
  { id, codeHash, words, at, keepDays, mostHourly }: Words
): Promise<Taken> {
  const [row] = await sql<{ came: string }[]>`
    select contest_forum_promise(${id}, ${codeHash}, ${words}, ${at}, ${keepDays}, ${mostHourly}) as came`;
  return takenOf(row?.came);
}

export async function giveFeedback(
  sql: ISql,
  given: {
    readonly forum: string;
    readonly isSatisfied: boolean;
    readonly at: string;
    readonly forDays: number;
    readonly mostHourly: number;
  }
): Promise<Taken> {
  const { forum, isSatisfied, at, forDays, mostHourly } = given;
  const [row] = await sql<{ came: string }[]>`
    select give_forum_feedback(${forum}, ${isSatisfied}, ${at}, ${forDays}, ${mostHourly}) as came`;
  return takenOf(row?.came);
}

export async function opinionOfCode(sql: ISql, codeHash: string): Promise<OpinionState | undefined> {
  const [row] = await sql<{ state: OpinionState }[]>`
    select state from forum_opinion_of_code(${codeHash})`;
  return row?.state;
}

function takenOf(came: string | undefined): Taken {
  return came === 'full' || came === 'closed' || came === 'known' ? came : 'taken';
}
