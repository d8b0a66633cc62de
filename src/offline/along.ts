import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Header } from '#engine/records/kind.ts';
import type { Values } from '#engine/records/field.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { Right } from '#engine/rights/role.ts';

/** What `take-along` answers, as the phone keeps it. */
export interface Along {
  readonly now: string;
  readonly person: {
    readonly id: string;
    readonly login: string;
    readonly name: string;
    readonly party: string;
    /** The unit worked for. */
    readonly unit: string;
    readonly unitName: string;
    readonly role: Label;
    readonly rights: readonly Right[];
  };
  readonly units: readonly AlongUnit[];
  readonly recent: readonly AlongRecord[];
}

export interface AlongUnit {
  readonly id: string;
  readonly name: string;
  readonly from: Day | null;
  /** First day after its life. */
  readonly to: Day | null;
  readonly heirs: readonly string[];
}

export interface AlongRecord {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly status: RecordState['status'];
  readonly confirmed: boolean;
  /** How many entries the record had; a correction says what its writer had seen. */
  readonly entries: number;
  readonly header: Header;
  readonly values: Values;
}
