import { atMost, oddWithout } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';
import { levels } from './options/level.ts';
import { placeTypes } from './options/place-type.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'launch-drive',
  label: { vi: 'Đợt phát động phong trào', en: 'Launch drive' },
  plural: { vi: 'Các đợt phát động phong trào', en: 'Launch drives' },
  words: {
    vi: 'Một đợt phát động phong trào tại một địa bàn, do một cấp tổ chức; một đợt có thể gồm nhiều buổi. Ghi rõ cấp tổ chức, vì đợt cấp huyện và đợt cấp xã được đếm riêng.',
    en: 'One launch drive in one place, organised at one level; a drive may hold several launch sessions. The level matters: district and commune drives are counted apart.'
  },
  reference:
    'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; Nghị định 06/2014/NĐ-CP ngày 21/01/2014',
  group: 'outreach',
  titledBy: 'title',
  telling: ['sessions', 'attendances'],
  confirmedBy: 'other-side',
  fields: {
    title: { type: 'text', required: true, label: { vi: 'Tên đợt phát động', en: 'Name of the drive' } },
    level: { type: 'choice', required: true, label: { vi: 'Cấp tổ chức', en: 'Level' }, options: levels },
    placeType: { type: 'choice', label: { vi: 'Nơi phát động', en: 'Kind of place' }, options: placeTypes },
    sessions: {
      type: 'count',
      noun: 'buổi',
      most: 500,
      label: { vi: 'Số buổi phát động', en: 'Launch sessions' },
      help: {
        vi: 'Số buổi tổ chức trong đợt này; bỏ trống nếu không rõ.',
        en: 'Sessions held within this drive; leave empty when not known.'
      }
    },
    attendances: {
      type: 'count',
      most: 100_000,
      noun: 'lượt người',
      label: { vi: 'Lượt người dự', en: 'Attendances' }
    },
    pledges: { type: 'count', noun: 'bản', label: { vi: 'Bản cam kết đã ký', en: 'Pledges signed' } },
    reportForms: {
      type: 'count',
      noun: 'phiếu',
      label: { vi: 'Phiếu tố giác thu được', en: 'Report forms collected' },
      help: {
        vi: 'Chỉ ghi số phiếu, không ghi nội dung hay tên người.',
        en: 'The number only; no content, no names.'
      }
    },
    valuableForms: {
      type: 'count',
      noun: 'phiếu',
      label: { vi: 'Trong đó, phiếu có giá trị', en: 'Of these, valuable' }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Hai bên cùng ghi một đợt phát động: cùng cấp, tên và ngày gần như nhau.',
        en: 'Both sides recorded one drive: the same level, name and day nearly the same.'
      },
      daysApart: 3,
      likeText: { field: 'title', least: 0.45, hollow: hollowWords },
      near: { field: 'attendances', percent: 25 },
      same: ['level', 'hamlet']
    }
  ],
  limits: [
    atMost(['valuableForms'], 'reportForms', {
      vi: 'Số phiếu có giá trị lớn hơn số phiếu thu được. Hãy sửa một trong hai số.',
      en: 'More forms are valuable than were collected. Mend one of the two numbers.'
    })
  ],
  hints: [
    oddWithout('attendances', {
      vi: 'Chưa ghi lượt người dự. Nếu có số, hãy ghi để báo cáo không bị thiếu.',
      en: 'Attendances are missing. Write them if they are known, so that reports are complete.'
    })
  ],
  unlikeBefore: ['attendances', 'pledges', 'reportForms'],
  examples: [
    {
      title: 'A commune drive with report forms',
      values: {
        title: 'Phát động phong trào toàn dân bảo vệ ANTQ tại thôn 2',
        level: 'commune',
        placeType: 'residential-area',
        sessions: 1,
        attendances: 96,
        reportForms: 45,
        valuableForms: 8
      }
    },
    {
      title: 'More valuable forms than forms',
      values: { title: 'Phát động phong trào', level: 'commune', reportForms: 8, valuableForms: 45 },
      refused: ['valuableForms']
    },
    {
      title: 'A drive of no known level',
      values: { title: 'Phát động phong trào' },
      refused: ['level']
    },
    {
      title: 'A drive whose attendances nobody wrote down',
      values: { title: 'Phát động phong trào', level: 'commune' },
      hinted: ['attendances']
    }
  ]
});
