import type { ISql } from 'postgres';

/** How far the log reaches: what reports are frozen under. */
export interface LogHead {
  readonly size: number;
  /** Base64, as in the checkpoint. */
  readonly root: string;
}

export interface SignedHead extends LogHead {
  readonly at: string;
  /** The signed checkpoint, as it is published. */
  readonly note: string;
}

/** The newest; nothing before the first start has sealed. */
export async function findHead(sql: ISql): Promise<SignedHead | undefined> {
  const [row] = await sql<{ size: number; root: Uint8Array; at: string; note: string }[]>`
    select size, root, at, note from checkpoint order by size desc limit 1`;
  return row && { ...row, root: new Uint8Array(row.root).toBase64() };
}
