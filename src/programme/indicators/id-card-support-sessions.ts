import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import idCardDrive from '#programme/records/id-card-drive.ts';
import { inYear } from './given.ts';
import { idCardDrives } from './given/id-card-drives.ts';

export default counted({
  id: 'id-card-support-sessions',
  label: { vi: 'Số buổi hỗ trợ chiến dịch cấp căn cước', en: 'ID-card support sessions' },
  noun: 'buổi',
  nature: 'flow',
  theme: 'id-card',
  words: {
    vi: 'Buổi tuyên truyền, hỗ trợ người dân trong chiến dịch cấp căn cước và thu thập dữ liệu dân cư. Không cộng vào số buổi tuyên truyền chung.',
    en: 'Sessions of outreach and help in the ID-card and population-data campaign. Not added to outreach sessions.'
  },
  reference:
    'Luật Căn cước năm 2023; Luật Căn cước công dân năm 2014; chiến dịch cấp căn cước công dân và thu thập dữ liệu dân cư',
  phrases: [
    'đợt cấp căn cước công dân lưu động',
    'buổi hỗ trợ cấp căn cước công dân',
    'buổi tuyên truyền cấp CCCD',
    'buổi cấp căn cước lưu động',
    'buổi hỗ trợ cấp CCCD'
  ],
  proseCode: 'outreach_sessions',
  definitions: [counts(idCardDrive, { from: day('2013-08-01'), sum: 'sessions' })],
  examples: [
    inYear(2021, {
      title: 'One number of a drive; a later year does not count',
      given: idCardDrives,
      expect: 3
    })
  ]
});
