import { day } from '#basis/day.ts';
import { isYear, oddWithout } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';
import { levels } from './options/level.ts';
import { placeTypes } from './options/place-type.ts';

export default recordKind({
  id: 'festival-day',
  label: { vi: 'Điểm tổ chức Ngày hội 19/8', en: 'Festival Day at one place' },
  plural: { vi: 'Các điểm tổ chức Ngày hội toàn dân bảo vệ ANTQ', en: 'Festival Day places' },
  words: {
    vi: 'Một nơi tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc trong một năm. Nhiều nơi trong cùng một năm vẫn là một kỳ Ngày hội.',
    en: 'One place that held the Festival Day in one year. Several places in one year are still one edition.'
  },
  reference: 'Quyết định 521/2005/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2018',
  group: 'movement',
  telling: ['ceremony', 'festival', 'attendances'],
  confirmedBy: 'other-side',
  fields: {
    edition: {
      type: 'text',
      required: true,
      longest: 4,
      label: { vi: 'Năm của kỳ Ngày hội', en: 'Year of the edition' },
      help: { vi: 'Bốn chữ số, ví dụ 2023.', en: 'Four digits, for example 2023.' }
    },
    level: { type: 'choice', required: true, label: { vi: 'Cấp tổ chức', en: 'Level' }, options: levels },
    placeType: { type: 'choice', label: { vi: 'Nơi tổ chức', en: 'Kind of place' }, options: placeTypes },
    ceremony: { type: 'yes-no', label: { vi: 'Có phần lễ', en: 'Ceremony held' } },
    festival: { type: 'yes-no', label: { vi: 'Có phần hội', en: 'Festival part held' } },
    attendances: {
      type: 'count',
      most: 100_000,
      noun: 'lượt người',
      label: { vi: 'Lượt người dự', en: 'Attendances' }
    },
    pledges: {
      type: 'count',
      noun: 'bản',
      label: { vi: 'Bản giao ước, cam kết đã ký', en: 'Pledges signed' }
    },
    gifts: { type: 'count', noun: 'suất', label: { vi: 'Suất quà đã tặng', en: 'Gifts handed out' } },
    giftValue: {
      type: 'count',
      noun: 'đồng',
      most: 1_000_000_000_000,
      label: { vi: 'Tổng trị giá quà', en: 'Value of the gifts' },
      help: { vi: 'Ghi đủ số đồng: 15.000.000.', en: 'In đồng, written out: 15.000.000.' }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng một điểm Ngày hội của một kỳ: cùng năm, cùng cấp, cùng nơi.',
        en: 'One place of one edition: the same year, level and place.'
      },
      daysApart: 1,
      near: { field: 'attendances', percent: 20 },
      same: ['edition', 'level', 'placeType', 'hamlet']
    }
  ],
  limits: [
    isYear('edition', true, {
      vi: 'Năm của kỳ Ngày hội phải là bốn chữ số và trùng với năm của ngày tổ chức. Hãy sửa năm hoặc ngày.',
      en: 'The edition is a year of four digits, the same as that of the day. Mend the year or the day.'
    })
  ],
  hints: [
    (_header, values) =>
      typeof values.giftValue === 'number' && values.giftValue > 0 && values.giftValue < 10_000
        ? {
            field: 'giftValue',
            say: {
              vi: 'Giá trị ghi bằng đồng, không phải nghìn đồng hay triệu đồng. Hãy xem lại.',
              en: 'The value is written in đồng, not in thousands or millions. Check it.'
            }
          }
        : undefined,
    (header) =>
      header.day.slice(5) < '07-01' || header.day.slice(5) > '08-31'
        ? {
            field: 'day',
            say: {
              vi: 'Ngày hội thường tổ chức từ 01/7 đến 19/8. Hãy xem lại ngày.',
              en: 'The Festival Day is usually held between 1 July and 19 August. Check the day.'
            }
          }
        : undefined,
    oddWithout('attendances', {
      vi: 'Chưa ghi lượt người dự. Nếu có số, hãy ghi để báo cáo không bị thiếu.',
      en: 'Attendances are missing. Write them if they are known, so that reports are complete.'
    })
  ],
  unlikeBefore: ['attendances', 'pledges', 'gifts', 'giftValue'],
  examples: [
    {
      title: 'The festival of 2023 in a residential area',
      values: {
        edition: '2023',
        level: 'commune',
        placeType: 'residential-area',
        ceremony: true,
        festival: true,
        attendances: 310,
        gifts: 20,
        giftValue: 10_000_000
      }
    },
    {
      title: 'The festival of another year than its day',
      values: { edition: '2021', level: 'commune' },
      refused: ['edition']
    },
    {
      title: 'A festival in winter, gifts in millions, nobody counted',
      header: { day: day('2023-12-05') },
      values: { edition: '2023', level: 'commune', gifts: 20, giftValue: 10 },
      hinted: ['attendances', 'day', 'giftValue']
    }
  ]
});
