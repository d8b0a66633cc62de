import type { Given } from '#engine/indicators/indicator.ts';
import protectionTeam from '#programme/records/protection-team.ts';
import { held, stepped } from '../given.ts';

/** Teams that were rated, changed and dissolved. */
export const protectionTeamsRated: readonly Given[] = [
  held(
    protectionTeam,
    '2024-07-01',
    { members: 4 },
    { steps: [stepped('2024-12-10', 'rated', { rating: 'excellent' })] }
  ),
  held(
    protectionTeam,
    '2024-07-01',
    { members: 3 },
    { steps: [stepped('2024-09-10', 'changed', { members: 5 })] }
  ),
  held(protectionTeam, '2024-07-01', { members: 3 }, { steps: [stepped('2025-02-10', 'dissolved')] })
];
