import { type Checkpoint, parseCheckpoint } from '#engine/log/checkpoint.ts';
import { TILE_WIDTH } from '#engine/log/grow.ts';
import { LogJudge, type SeenLeaf } from '#engine/log/judge.ts';
import { type VerifierKey, verifyNote } from '#engine/log/signed-note.ts';
import type { Sql } from '#store/database/database.ts';

import { keptNodes, leafCount } from './check-rows.ts';
import { sha256, verifyEd25519 } from './ed25519.ts';
import type { Finding, LeafSource } from './finding.ts';
import { alteredReports, notSealed } from './outside-log.ts';
import { signedRoots } from './signed-roots.ts';
import { walkLeaves } from './walk-leaves.ts';

export interface Checking {
  /** Every verifier key that may have signed. */
  readonly keys: readonly VerifierKey[];
  /** A checkpoint that somebody kept elsewhere; it must be of this log. */
  readonly known?: string | undefined;
  /** Leaves checked so far, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface LogCheck {
  readonly leaves: number;
  readonly checkpoints: number;
  /** The first thousand. */
  readonly findings: readonly Finding[];
  readonly found: number;
  /** Entries and reports that are newer than the last checkpoint. */
  readonly waiting: number;
}

const MOST_TOLD = 1_000;

/**
 * Reckons every leaf anew from its row, all kept subtrees from the leaves, and the root at every checkpoint; says
 * what differs. Reads the log once, in lots; nothing is held back from other users of the database.
 */
export async function checkLog(owner: Sql, { keys, known, onProgress }: Checking): Promise<LogCheck> {
  const findings: Finding[] = [];
  let found = 0;
  const say = (finding: Finding): void => {
    found += 1;
    if (found <= MOST_TOLD) findings.push(finding);
  };
  const count = await leafCount(owner);
  const judge = new LogJudge<LeafSource>(sha256, await keptNodes(owner), say);
  const outside = known === undefined ? undefined : readKnown(known, keys);
  if (known !== undefined && !outside) say({ what: 'known-unreadable', size: 0 });
  let checkpoints = 0;
  let signed = 0;
  for await (const leaves of walkLeaves(owner, count)) {
    const between = { after: judge.size === 0 ? -1 : judge.size, to: judge.size + leaves.length };
    const roots = await signedRoots(owner, keys, between, say);
    checkpoints += roots.read;
    signed = Math.max(signed, ...roots.bySize.keys());
    walk(judge, leaves, { bySize: roots.bySize, outside, say });
    onProgress?.(judge.size, count);
  }
  judge.end();
  const beyond = await signedRoots(owner, keys, { after: count, to: Number.MAX_SAFE_INTEGER }, say);
  const longest = Math.max(0, outside?.size ?? 0, ...beyond.bySize.keys());
  if (longest > count) say({ what: 'cut-off', from: count, to: longest });
  if (signed < count) say({ what: 'not-signed', from: signed, to: count });
  for (const id of await alteredReports(owner)) say({ what: 'report-text-altered', id });
  const without = await notSealed(owner);
  for (const source of without.outside) say({ what: 'outside', source });
  return {
    leaves: count,
    checkpoints: checkpoints + beyond.read,
    findings,
    found,
    waiting: without.waiting
  };
}

interface Against {
  readonly bySize: ReadonlyMap<number, Uint8Array>;
  readonly outside: Checkpoint | undefined;
  readonly say: (finding: Finding) => void;
}

/** Stops at the end of every tile and at every checkpoint. */
function walk(
  judge: LogJudge<LeafSource>,
  leaves: readonly SeenLeaf<LeafSource>[],
  { bySize, outside, say }: Against
): void {
  const start = judge.size;
  const stops = [...bySize.keys(), outside?.size ?? 0].map((size) => size - start).toSorted((a, b) => a - b);
  const compare = (): void => {
    if (outside?.size === judge.size && !judge.compare(outside.root)) {
      say({ what: 'known-differs', size: judge.size });
    }
    const root = bySize.get(judge.size);
    if (root) judge.compare(root);
  };
  if (start === 0) compare();
  for (let at = 0; at < leaves.length; at = judge.size - start) {
    const tile = at + TILE_WIDTH - ((start + at) % TILE_WIDTH);
    const from = at;
    const stop = stops.find((one) => one > from) ?? leaves.length;
    judge.see(leaves.slice(at, Math.min(leaves.length, tile, stop)));
    compare();
  }
}

function readKnown(known: string, keys: readonly VerifierKey[]): Checkpoint | undefined {
  const verdict = verifyNote(known, keys, { sha256, verify: verifyEd25519 });
  return verdict.good ? parseCheckpoint(verdict.text) : undefined;
}
