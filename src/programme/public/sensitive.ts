import type { Indicator } from '#engine/indicators/indicator.ts';
import guidanceTakenOn from '../indicators/guidance-taken-on.ts';
import mediationConducted from '../indicators/mediation-conducted.ts';
import mediationNotSettled from '../indicators/mediation-not-settled.ts';
import mediationSettled from '../indicators/mediation-settled.ts';
import tipsDomesticViolence from '../indicators/tips-domestic-violence.ts';
import tipsDrugs from '../indicators/tips-drugs.ts';
import tipsEconomy from '../indicators/tips-economy.ts';
import tipsEnvironment from '../indicators/tips-environment.ts';
import tipsFireSafety from '../indicators/tips-fire-safety.ts';
import tipsForestMinerals from '../indicators/tips-forest-minerals.ts';
import tipsReceivedValuable from '../indicators/tips-received-valuable.ts';
import tipsSocialOrder from '../indicators/tips-social-order.ts';
import warningTalks from '../indicators/warning-talks.ts';
import youthReformed from '../indicators/youth-reformed.ts';

/** Counts below this tell whom they are about (domain: small numbers of tips by field and place). */
export const leastTold = 3;

/** Counts about few people that add up to another one; alone when nothing published adds up. */
export interface SensitiveFamily {
  readonly of: readonly Indicator[];
  readonly sum?: Indicator;
}

/** What is suppressed together: every published sum of sensitive counts is named with its parts. */
export const sensitiveFamilies: readonly SensitiveFamily[] = [
  {
    of: [
      tipsSocialOrder,
      tipsEconomy,
      tipsDrugs,
      tipsEnvironment,
      tipsFireSafety,
      tipsDomesticViolence,
      tipsForestMinerals
    ],
    sum: tipsReceivedValuable
  },
  { of: [mediationSettled, mediationNotSettled], sum: mediationConducted },
  { of: [warningTalks] },
  { of: [guidanceTakenOn] },
  { of: [youthReformed] }
];

export const sensitiveIds: ReadonlySet<string> = new Set(
  sensitiveFamilies.flatMap(({ of, sum }) => [...of, ...(sum ? [sum] : [])]).map(({ id }) => id)
);
