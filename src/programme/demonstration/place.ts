import type { Day } from '#basis/day.ts';

export interface Writers {
  readonly police: string;
  readonly front: string;
}

/** A commune version in which the demonstration takes place. */
export interface Place {
  readonly unit: string;
  /** Without its type word, as it stands in titles. */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  /** Roughly its share of people; only the proportion matters. */
  readonly size: number;
  /** Invented plain names. */
  readonly hamlets: readonly string[];
  /** Logins of the demonstration accounts that write here. */
  readonly writers: Writers;
  /** Who writes about it since it was merged away; things that stood in it stand on. */
  readonly heirs?: Writers;
}

export function numbered(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
}
