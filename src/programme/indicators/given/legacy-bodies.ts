import type { Given } from '#engine/indicators/indicator.ts';
import legacyForce from '#programme/records/legacy-force.ts';
import { held, stepped } from '../given.ts';

/** One body of each kind; one is dissolved and one grows. */
export const legacyBodies: readonly Given[] = [
  held(
    legacyForce,
    '2014-01-10',
    { body: 'ward-guard', members: 7 },
    { steps: [stepped('2024-06-30', 'dissolved')] }
  ),
  held(
    legacyForce,
    '2014-01-10',
    { body: 'peoples-security', members: 5 },
    { steps: [stepped('2020-01-10', 'changed', { members: 6 })] }
  ),
  held(legacyForce, '2014-01-10', { body: 'civil-protection', members: 10 }),
  held(legacyForce, '2014-01-10', { body: 'patrol-team', members: 4 })
];
