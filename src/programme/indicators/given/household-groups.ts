import type { Given } from '#engine/indicators/indicator.ts';
import householdGroup from '#programme/records/household-group.ts';
import { held, stepped } from '../given.ts';

/** A household group and a fire point, and one that ended. */
export const householdGroupsOfForms: readonly Given[] = [
  held(householdGroup, '2022-01-10', { form: 'group', households: 12 }),
  held(householdGroup, '2022-01-10', { form: 'fire-point', households: 9 }),
  held(
    householdGroup,
    '2022-01-10',
    { form: 'group', households: 8 },
    { steps: [stepped('2023-01-10', 'ended')] }
  )
];
