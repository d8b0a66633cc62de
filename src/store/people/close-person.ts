import type { ISql } from 'postgres';

/** A closed account keeps its name on what it wrote and signs in no more. */
export async function closePerson(sql: ISql, id: string, at: string): Promise<void> {
  await sql`update person set closed_at = ${at} where id = ${id} and closed_at is null`;
}
