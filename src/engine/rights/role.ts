import type { Label } from '#basis/label.ts';

/** What a role may do; each operation asks for one of these. */
export type Right =
  | 'read-figures'
  | 'read-records'
  | 'record'
  | 'confirm'
  | 'compose-reports'
  | 'approve-reports'
  | 'record-reported-totals'
  | 'apply-decrees'
  | 'administer'
  | 'receive-tips'
  | 'keep-shares';

export interface Role {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly rights: readonly Right[];
}

export function role(declared: Role): Role {
  return declared;
}

/** Who acts. `unit` is the area the person works for; nothing outside it can be written. */
export interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** Party id; the records of this person are written on its behalf. */
  readonly party: string;
  readonly unit: string;
}

/**
 * The commune versions of a person's area, and the provinces-as-recorded that lie in it whole, so that
 * row-level security needs two column tests and no look-up.
 */
export interface Scope {
  readonly person: string;
  readonly party: string;
  readonly units: ReadonlySet<string>;
  readonly homes: readonly string[];
  /** The units outside those provinces: all that a reader's look-up has to name. */
  readonly loose: readonly string[];
}
