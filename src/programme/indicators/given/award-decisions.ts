import type { Given } from '#engine/indicators/indicator.ts';
import awardDecision from '#programme/records/award-decision.ts';
import { held } from '../given.ts';

/** Award decisions of two years, of several forms, to groups and to individuals. */
export const awardDecisions: readonly Given[] = [
  held(awardDecision, '2023-07-11', {
    number: '512/QĐ-UBND',
    occasion: 'Tổng kết 10 năm Chương trình phối hợp số 09',
    form: 'certificate',
    authority: 'district-chair',
    awardees: [
      { kind: 'group', name: 'Thôn 2' },
      { kind: 'group', name: 'Thôn 2' },
      { kind: 'individual' },
      { kind: 'individual' },
      { kind: 'individual' }
    ]
  }),
  held(awardDecision, '2023-07-11', {
    number: '512/QĐ-UBND',
    occasion: 'Tổng kết 10 năm Chương trình phối hợp số 09',
    form: 'medal',
    authority: 'district-chair',
    awardees: [{ kind: 'individual' }]
  }),
  held(awardDecision, '2023-08-19', {
    number: '512/QĐ-UBND',
    occasion: 'Tổng kết 10 năm Chương trình phối hợp số 09',
    form: 'honour',
    authority: 'district-chair',
    awardees: [{ kind: 'individual' }, { kind: 'individual' }]
  }),
  held(awardDecision, '2022-07-11', {
    number: '512/QĐ-UBND',
    occasion: 'Tổng kết 10 năm Chương trình phối hợp số 09',
    form: 'certificate',
    authority: 'district-chair',
    awardees: [
      { kind: 'group', name: 'Thôn 2' },
      { kind: 'group', name: 'Thôn 2' },
      { kind: 'group', name: 'Thôn 2' },
      { kind: 'group', name: 'Thôn 2' },
      { kind: 'group', name: 'Thôn 2' }
    ]
  })
];
