import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachRound from '#programme/records/outreach-round.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'outreach-rounds',
  label: { vi: 'Số đợt tuyên truyền', en: 'Outreach rounds' },
  noun: 'đợt',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Một đợt gồm nhiều buổi theo một kế hoạch, tính vào ngày mở đợt. Không cộng đợt với buổi, không phải đợt phát động phong trào.',
    en: 'A round of several sessions under one plan, counted on the day it opens. Rounds are never added to sessions and are not launch drives.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'đợt tuyên truyền, vận động',
    'đợt cao điểm tuyên truyền',
    'đợt tuyên truyền cao điểm',
    'đợt ra quân tuyên truyền',
    'đợt tuyên truyền'
  ],
  proseCode: 'outreach_sessions',
  definitions: [counts(outreachRound, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'A month of action is one round',
      given: [
        held(outreachRound, '2023-06-01', {
          title: 'Tháng hành động phòng, chống ma túy',
          level: 'commune',
          topics: ['drugs'],
          endsOn: '2023-06-30'
        }),
        held(outreachSession, '2023-06-10', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session'
        })
      ],
      expect: 1
    })
  ]
});
