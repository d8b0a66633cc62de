import { canonicalJson } from '#basis/canonical-json.ts';
import { leafHash } from '#engine/log/tree-hash.ts';

import { sha256 } from './ed25519.ts';

/** A row of the ledger as the driver gives it; `at` in UTC with the digits that the database holds. */
export interface EntryRow {
  readonly home: string;
  readonly id: string;
  readonly record: string;
  readonly act: string;
  readonly kind: string;
  readonly unit: string;
  readonly at: string;
  readonly by: string;
  readonly party: string;
  readonly body: unknown;
  readonly note: string | null;
}

export interface ReportRow {
  readonly id: string;
  readonly digest: string;
}

/** Columns in the order of the canonical text, which sorts them anyway. */
export const ENTRY_COLUMNS = [
  'home',
  'id',
  'record',
  'act',
  'kind',
  'unit',
  'at',
  'by',
  'party',
  'body',
  'note'
] as const;

export function entryLeaf(row: EntryRow): Uint8Array {
  const { home, id, record, act, kind, unit, at, by, party, body, note } = row;
  return hashed({ home, id, record, act, kind, unit, at, by, party, body, note });
}

export function reportLeaf({ id, digest }: ReportRow): Uint8Array {
  return hashed({ report: id, digest });
}

function hashed(value: object): Uint8Array {
  return leafHash(sha256, new TextEncoder().encode(canonicalJson(value)));
}
