import { Intake } from '#vault/intake.ts';
import { type NewTip, takeIn } from '#vault/take-in.ts';
import type { Database } from '#store/database/database.ts';

import { TipGate, type Work } from './gate.ts';
import { HeldBoxes } from './held-boxes.ts';

/** What serves all who leave tips at once, and outlives a request. */
export interface TipsDesk {
  readonly intake: Pick<Intake<NewTip>, 'add' | 'load'>;
  readonly gate: TipGate;
  readonly boxes: HeldBoxes;
}

export function openTipsDesk({ vault }: Pick<Database, 'vault'>, clock: () => Date, work?: Work): TipsDesk {
  const now = (): number => clock().getTime();
  return {
    intake: new Intake((tips) => takeIn(vault, tips)),
    gate: new TipGate(now, work),
    boxes: new HeldBoxes(now)
  };
}
