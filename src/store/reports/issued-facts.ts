import type { Day } from '#basis/day.ts';
import type { ISql } from 'postgres';

/** What anybody may know of an issued report who holds its code: no figure, no word of it. */
export interface IssuedFacts {
  readonly code: string;
  readonly digest: string;
  readonly issuedOn: Day;
  readonly versions: readonly {
    readonly issuer: string;
    readonly number: number;
    readonly sign: string;
  }[];
}

/** By the code at the foot, or by the digest; whoever asks. */
export async function findIssuedFacts(sql: ISql, mark: string): Promise<IssuedFacts | undefined> {
  const [row] = await sql<IssuedFacts[]>`
    select code, digest, issued_on as "issuedOn", versions from issued_facts(${mark})`;
  return row;
}
