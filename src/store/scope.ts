import type { Scope } from '#engine/rights/role.ts';
import type { Sql, TransactionSql } from 'postgres';

/** A snapshot that cannot write, or a transaction that can; either sees only what the person may see. */
export type Transaction = TransactionSql;

/**
 * The scope is set by literals at the start of each transaction: `set_config()` is not carried to the
 * workers of a spread-out database and leaked rows when it was tried.
 */
export async function within<Result>(
  sql: Sql,
  scope: Scope | undefined,
  writes: boolean,
  work: (transaction: Transaction) => Promise<Result>
): Promise<Result> {
  const mode = writes ? 'isolation level read committed' : 'isolation level repeatable read read only';
  const result = await sql.begin(mode, async (transaction) => {
    await transaction.unsafe(scopeStatements(scope, writes));
    return { answer: await work(transaction) };
  });
  return result.answer as Result;
}

/** What an operation gets that opens none: asking it for anything is a mistake in the program. */
export const withoutTransaction: Transaction = new Proxy(missing as unknown as Transaction, {
  get: missing,
  apply: missing
});

function missing(): never {
  throw new RangeError('this operation is batched and has no transaction');
}

function scopeStatements(scope: Scope | undefined, writes: boolean): string {
  const units = writes ? [...(scope?.units ?? [])] : (scope?.loose ?? []);
  const person = scope?.person ?? '';
  return [
    `set local toandan.person = ${literal(person)}`,
    `set local toandan.units = ${literal(arrayText(units))}`,
    `set local toandan.homes = ${literal(arrayText([...(scope?.homes ?? [])]))}`
  ].join('; ');
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function arrayText(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '')}"`).join(',')}}`;
}
