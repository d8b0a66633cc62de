import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { communeStandards } from './given/commune-standards.ts';

export default counted({
  id: 'communes-meeting-new-rural-criterion',
  label: {
    vi: 'Số xã đạt tiêu chí 19.2 nông thôn mới',
    en: 'Communes meeting criterion 19.2 of the new rural programme'
  },
  noun: 'xã',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Số xã đạt tiêu chí 19.2 nông thôn mới trong một năm xét. Cộng qua các năm là lượt xã.',
    en: 'Communes meeting criterion 19.2 of the new rural programme in one year of assessment. Over years it counts occasions.'
  },
  reference: 'Bộ tiêu chí quốc gia về xã nông thôn mới, tiêu chí 19.2',
  phrases: [
    'xã đạt tiêu chí an ninh, trật tự trong xây dựng nông thôn mới',
    'xã đạt tiêu chí 19.2',
    'xã đạt tiêu chí 19'
  ],
  proseCode: 'units_meeting_standard',
  definitions: [
    counts(safetyStandardResult, {
      from: day('2013-08-01'),
      where: [{ field: 'newRuralCriterion', is: true }]
    })
  ],
  examples: [
    inYear(2022, {
      title: 'A commune that did, and a year in which it did not',
      given: communeStandards,
      expect: 1
    })
  ]
});
