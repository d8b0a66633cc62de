import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import idCardDrive from '#programme/records/id-card-drive.ts';
import { inYear } from './given.ts';
import { idCardDrives } from './given/id-card-drives.ts';

export default counted({
  id: 'id-card-people-helped',
  label: { vi: 'Lượt người được hỗ trợ làm căn cước', en: 'People helped with ID cards' },
  noun: 'lượt người',
  nature: 'flow',
  theme: 'id-card',
  words: { vi: 'Một lượt là một người được hỗ trợ một lần.', en: 'One person helped once.' },
  reference:
    'Luật Căn cước năm 2023; Luật Căn cước công dân năm 2014; chiến dịch cấp căn cước công dân và thu thập dữ liệu dân cư',
  phrases: [
    'lượt người được hỗ trợ làm căn cước',
    'lượt người được hỗ trợ làm CCCD',
    'lượt người được hỗ trợ'
  ],
  proseCode: 'other',
  definitions: [counts(idCardDrive, { from: day('2013-08-01'), sum: 'helped' })],
  examples: [
    inYear(2021, {
      title: 'One number of a drive; a later year does not count',
      given: idCardDrives,
      expect: 120
    })
  ]
});
