import type { Label } from '#basis/label.ts';

/** An area that goes on being reported though its office is gone. */
export interface ReportingTerritory {
  /** File name in this folder. */
  readonly id: string;
  /** The ended unit whose last map is kept. */
  readonly unit: string;
  readonly label: Label;
  /** What ended the unit, and what says where its communes went. */
  readonly source: string;
}

export function reportingTerritory(declared: ReportingTerritory): ReportingTerritory {
  return declared;
}
