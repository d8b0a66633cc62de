import type { Given } from '#engine/indicators/indicator.ts';
import idCardDrive from '#programme/records/id-card-drive.ts';
import { held } from '../given.ts';

/** The same drive in two years. */
export const idCardDrives: readonly Given[] = [
  held(idCardDrive, '2021-03-31', {
    sessions: 3,
    helped: 120,
    captured: 90,
    printed: 80,
    delivered: 70,
    populationForms: 200
  }),
  held(idCardDrive, '2022-03-31', {
    sessions: 3,
    helped: 120,
    captured: 90,
    printed: 80,
    delivered: 70,
    populationForms: 200
  })
];
