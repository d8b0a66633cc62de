import type { Given } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { held } from '../given.ts';

/** A year in which the commune met the standard, and one of which little was told. */
export const communeStandards: readonly Given[] = [
  held(safetyStandardResult, '2022-11-10', {
    year: '2022',
    households: 800,
    areas: 25,
    areasRegistered: 25,
    areasRecognised: 18,
    areasWithoutCrime: 15,
    agenciesRegistered: 6,
    agenciesRecognised: 5,
    communeRegistered: true,
    communeRecognised: true,
    newRuralCriterion: true
  }),
  held(safetyStandardResult, '2021-11-10', { year: '2021', areas: 25 })
];
