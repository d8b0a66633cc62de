import type { Given } from '#engine/indicators/indicator.ts';
import onlineGroup from '#programme/records/online-group.ts';
import { held, stepped } from '../given.ts';

/** Groups on a network, with followers that change. */
export const onlineGroupsOfYears: readonly Given[] = [
  held(
    onlineGroup,
    '2022-02-02',
    { name: 'An ninh Phước Hiệp', platform: 'zalo', followers: 300 },
    { steps: [stepped('2023-01-05', 'updated', { followers: 450 })] }
  ),
  held(
    onlineGroup,
    '2022-03-02',
    { name: 'An ninh Phước Hiệp', platform: 'zalo', followers: 100 },
    { steps: [stepped('2023-05-05', 'closed')] }
  )
];
