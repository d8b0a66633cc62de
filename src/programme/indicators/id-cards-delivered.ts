import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import idCardDrive from '#programme/records/id-card-drive.ts';
import { inYear } from './given.ts';
import { idCardDrives } from './given/id-card-drives.ts';

export default counted({
  id: 'id-cards-delivered',
  label: { vi: 'Số thẻ căn cước đã trả', en: 'ID cards delivered' },
  noun: 'thẻ',
  nature: 'flow',
  theme: 'id-card',
  words: { vi: 'Thẻ đã trả tận tay người dân.', en: 'Cards handed to their holders.' },
  reference:
    'Luật Căn cước năm 2023; Luật Căn cước công dân năm 2014; chiến dịch cấp căn cước công dân và thu thập dữ liệu dân cư',
  phrases: ['thẻ căn cước công dân', 'thẻ căn cước đã trả', 'thẻ CCCD đã trả', 'thẻ CCCD'],
  proseCode: 'other',
  definitions: [counts(idCardDrive, { from: day('2013-08-01'), sum: 'delivered' })],
  examples: [
    inYear(2021, {
      title: 'One number of a drive; a later year does not count',
      given: idCardDrives,
      expect: 70
    })
  ]
});
