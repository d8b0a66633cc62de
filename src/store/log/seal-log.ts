import { checkpointText } from '#engine/log/checkpoint.ts';
import { grow, rootOf } from '#engine/log/grow.ts';
import { type NoteSigner, signNote } from '#engine/log/signed-note.ts';
import type { Sql } from '#store/database/database.ts';
import { writeSetting } from '#store/setting.ts';
import type { ISql, TransactionSql } from 'postgres';

import { sha256 } from './ed25519.ts';
import { findHead, type LogHead } from './log-head.ts';
import { insertNodes, readFrontier } from './stored-hashes.ts';
import { type Reach, readSettled, SETTLED } from './settled.ts';
import { type NewLeaf, newEntries, newReports } from './new-leaves.ts';

/** Any number of our own; one process at a time adds to the log. */
const ADDING = 20_130_803;

/** Leaves of one transaction: enough to be quick, few enough for any memory. */
const AT_ONCE = 10_000;

const LOCK_PATIENCE_MS = 100;

/**
 * Adds a leaf for every committed entry and issued report that has none, and signs how far the log reaches. Each
 * lot is a transaction with its own checkpoint, so that whatever is in the log is signed.
 */
export async function sealLog(owner: Sql, signer: NoteSigner): Promise<LogHead> {
  const reach = await reachOf(owner);
  let after = reach.settled;
  for (;;) {
    const from = after;
    const lot = await owner.begin((sql) => sealLot(sql, signer, { after: from, until: reach.until }));
    if (lot.last === undefined) {
      if (reach.isComplete) await settle(owner, reach);
      return lot.head;
    }
    after = lot.last;
  }
}

interface Lot {
  readonly head: LogHead;
  /** Position of the last entry looked at; nothing when there are no more. */
  readonly last: number | undefined;
}

async function sealLot(
  sql: TransactionSql,
  signer: NoteSigner,
  range: { readonly after: number; readonly until: number }
): Promise<Lot> {
  await sql`select pg_advisory_xact_lock(${ADDING})`;
  const { leaves, last } = await newEntries(sql, { ...range, limit: AT_ONCE });
  const reports = last === undefined ? await newReports(sql) : [];
  return { head: await addLeaves(sql, signer, [...leaves, ...reports]), last };
}

async function addLeaves(sql: ISql, signer: NoteSigner, leaves: readonly NewLeaf[]): Promise<LogHead> {
  const before = await findHead(sql);
  if (before && leaves.length === 0) return before;
  const size = before?.size ?? 0;
  const hashes = leaves.map((leaf) => leaf.hash);
  const { frontier, made } = grow(sha256, await readFrontier(sql, size), hashes);
  await sql`
    insert into log_leaf (index, kind, home, id, hash)
    select ${size}::bigint + place - 1, kind, home, id, substring(${Buffer.concat(hashes)}::bytea from (place * 32 - 31)::int for 32)
    from unnest(${sql.array(leaves.map((leaf) => leaf.kind))}::text[],
      ${sql.array(leaves.map((leaf) => leaf.home))}::text[],
      ${sql.array(leaves.map((leaf) => leaf.id))}::uuid[]) with ordinality as l(kind, home, id, place)`;
  await insertNodes(sql, made);
  const root = rootOf(sha256, frontier);
  const note = signNote(sha256, checkpointText({ origin: signer.name, size: frontier.size, root }), signer);
  await sql`
    insert into checkpoint (size, root, at, note)
    values (${frontier.size}, ${Buffer.from(root)}, now(), ${note})`;
  return { size: frontier.size, root: new Uint8Array(root).toBase64() };
}

/**
 * How far to look. Positions are given before a transaction commits, so an entry may appear below one that is
 * sealed. When nobody is writing for a moment there is none below `until`, and later rounds begin there; else
 * they look again from where they began.
 */
async function reachOf(owner: Sql): Promise<Reach> {
  const settled = await readSettled(owner);
  try {
    return await owner.begin(async (sql) => {
      await sql.unsafe(`set local lock_timeout = ${LOCK_PATIENCE_MS}`);
      await sql`lock table entry in share mode`;
      return { settled, until: await lastPosition(sql), isComplete: true };
    });
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    return { settled, until: await lastPosition(owner), isComplete: false };
  }
}

async function settle(owner: Sql, { settled, until }: Reach): Promise<void> {
  if (until > settled) await writeSetting(owner, SETTLED, until);
}

async function lastPosition(sql: ISql): Promise<number> {
  const [row] = await sql<{ last: number }[]>`select coalesce(max(position), 0) as last from entry`;
  return row?.last ?? 0;
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
