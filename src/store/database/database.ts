import type postgres from 'postgres';

export type Sql = postgres.Sql;

/**
 * The open database. `owner` owns the tables: migrations and the jobs that need it. `app` speaks as
 * the role `toandan_app`, so that row-level security and the missing update and delete rights bite.
 * Open no query on `app` before `migrate` has made that role.
 */
export interface Database {
  readonly kind: 'embedded' | 'url';
  readonly owner: Sql;
  readonly app: Sql;
  /**
   * Speaks as the role `toandan_vault`: the only one that reaches the sealed tips, and it reaches nothing else but
   * the audit, where it may add.
   */
  readonly vault: Sql;
  /** The data folder, for what must not lie in the database: the key that signs the log. */
  readonly folder: string;
  /** Lets running queries finish for up to five seconds, then stops what was started. */
  readonly close: () => Promise<void>;
}

/** The role that the application's connections take. */
export const appRole = 'toandan_app';

/** The role of the sealed tips. */
export const vaultRole = 'toandan_vault';
