import type { Given } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held } from '../given.ts';

/** Forums at which people praised, criticised and asked. */
export const forumsWithOpinions: readonly Given[] = [
  held(listeningForum, '2023-03-02', {
    title: 'Công an lắng nghe ý kiến nhân dân',
    level: 'commune',
    opinions: { praise: 4, criticism: 2, request: 9 }
  }),
  held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
];
