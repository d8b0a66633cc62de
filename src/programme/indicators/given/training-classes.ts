import type { Given } from '#engine/indicators/indicator.ts';
import mediationClass from '#programme/records/mediation-class.ts';
import trainingClass from '#programme/records/training-class.ts';
import { held } from '../given.ts';

/** Classes of three purposes in one year. */
export const trainingClasses: readonly Given[] = [
  held(trainingClass, '2023-03-02', {
    title: 'Lớp cho lực lượng nòng cốt',
    purpose: 'legal-knowledge',
    trainees: 62,
    days: 2
  }),
  held(trainingClass, '2023-04-02', {
    title: 'Lớp cho lực lượng nòng cốt',
    purpose: 'skills',
    trainees: 20,
    days: 2
  }),
  held(mediationClass, '2023-05-02', {
    title: 'Tập huấn hòa giải ở cơ sở',
    topics: ['mediation'],
    trainees: 35,
    days: 1
  })
];
