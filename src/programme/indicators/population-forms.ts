import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import idCardDrive from '#programme/records/id-card-drive.ts';
import { inYear } from './given.ts';
import { idCardDrives } from './given/id-card-drives.ts';

export default counted({
  id: 'population-forms',
  label: { vi: 'Số phiếu thu thập dữ liệu dân cư', en: 'Population data forms' },
  noun: 'phiếu',
  nature: 'flow',
  theme: 'id-card',
  words: {
    vi: 'Phiếu thu thập thông tin dân cư đã lập trong kỳ. Chỉ là số phiếu; thông tin của người dân không ở đây.',
    en: 'Population forms completed in the period. A number of forms; what they hold is not here.'
  },
  reference:
    'Luật Căn cước năm 2023; Luật Căn cước công dân năm 2014; chiến dịch cấp căn cước công dân và thu thập dữ liệu dân cư',
  phrases: ['phiếu thu thập thông tin dân cư', 'phiếu thu thập dữ liệu dân cư', 'phiếu dân cư', 'phiếu DC01'],
  proseCode: 'other',
  definitions: [counts(idCardDrive, { from: day('2013-08-01'), sum: 'populationForms' })],
  examples: [
    inYear(2021, {
      title: 'One number of a drive; a later year does not count',
      given: idCardDrives,
      expect: 200
    })
  ]
});
