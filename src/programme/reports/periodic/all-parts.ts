import type { Block } from '#engine/documents/block.ts';
import type { Teller } from '#engine/reports/teller.ts';
import { force, guidance, information, models } from '../sections/grassroots.ts';
import { leadership, movement, outreach } from '../sections/information.ts';
import { festival, identity, mediation, recognition } from '../sections/occasions.ts';

type Part = (tell: Teller) => readonly Block[];

/** In the order that real reports keep. */
export const allParts: readonly Part[] = [
  leadership,
  outreach,
  movement,
  models,
  information,
  guidance,
  force,
  festival,
  mediation,
  identity,
  recognition
];

/** For short spans: what happened, not what stands. */
export const currentParts: readonly Part[] = [
  outreach,
  movement,
  models,
  information,
  guidance,
  force,
  recognition
];
