import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import idCardDrive from '#programme/records/id-card-drive.ts';
import { inYear } from './given.ts';
import { idCardDrives } from './given/id-card-drives.ts';

export default counted({
  id: 'id-card-applications',
  label: { vi: 'Số hồ sơ căn cước thu nhận', en: 'ID-card applications captured' },
  noun: 'hồ sơ',
  nature: 'flow',
  theme: 'id-card',
  words: {
    vi: 'Hồ sơ đã thu nhận; khác với thẻ đã in và thẻ đã trả.',
    en: 'Applications captured; neither cards printed nor cards delivered.'
  },
  reference:
    'Luật Căn cước năm 2023; Luật Căn cước công dân năm 2014; chiến dịch cấp căn cước công dân và thu thập dữ liệu dân cư',
  phrases: ['hồ sơ cấp căn cước công dân', 'hồ sơ CCCD thu nhận', 'hồ sơ căn cước', 'hồ sơ CCCD'],
  proseCode: 'other',
  definitions: [counts(idCardDrive, { from: day('2013-08-01'), sum: 'captured' })],
  examples: [
    inYear(2021, {
      title: 'One number of a drive; a later year does not count',
      given: idCardDrives,
      expect: 90
    })
  ]
});
