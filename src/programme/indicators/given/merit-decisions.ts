import type { Given } from '#engine/indicators/indicator.ts';
import awardDecision from '#programme/records/award-decision.ts';
import { held } from '../given.ts';

/** Certificates of merit to groups and to individuals. */
export const meritDecisions: readonly Given[] = [
  held(awardDecision, '2023-07-11', {
    number: '512/QĐ-UBND',
    occasion: 'Tổng kết 10 năm Chương trình phối hợp số 09',
    form: 'merit',
    authority: 'district-chair',
    awardees: [{ kind: 'group', name: 'Thôn 2' }, { kind: 'individual' }]
  }),
  held(awardDecision, '2023-07-11', {
    number: '512/QĐ-UBND',
    occasion: 'Tổng kết 10 năm Chương trình phối hợp số 09',
    form: 'certificate',
    authority: 'district-chair',
    awardees: [{ kind: 'group', name: 'Thôn 2' }, { kind: 'individual' }]
  })
];
