import type { Day } from '#basis/day.ts';
import type { Side } from '#engine/reports/report.ts';
import type { ISql } from 'postgres';

/** What anybody may know of an issued report who holds its code: no figure, no word of it. */
export interface IssuedFacts {
  readonly code: string;
  readonly digest: string;
  readonly issuedOn: Day;
  readonly versions: readonly {
    readonly side: Side;
    readonly issuer: string;
    /** The line above the issuer's; “Ban Thường trực” alone names nobody. */
    readonly superior: string | null;
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
