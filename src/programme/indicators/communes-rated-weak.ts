import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import movementRating from '#programme/records/movement-rating.ts';
import { inYear } from './given.ts';
import { movementRatings } from './given/movement-ratings.ts';

export default counted({
  id: 'communes-rated-weak',
  label: { vi: 'Số xã xếp loại phong trào yếu', en: 'Communes rated weak' },
  noun: 'xã',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Xã được xếp loại yếu về phong trào trong một năm, theo bảng 100 điểm. Khác với công nhận đạt “An toàn về an ninh, trật tự”. Trước Quyết định 510 chưa có nên không biết.',
    en: 'Communes rated weak for the movement in one year, on the sheet of 100 points. Not the safety standard. Unknown before Decision 510.'
  },
  reference: 'Quyết định 510/QĐ-BCA-V05 ngày 20/01/2022 của Bộ trưởng Bộ Công an',
  phrases: ['đơn vị xếp loại yếu', 'xã xếp loại yếu'],
  proseCode: 'other',
  definitions: [
    counts(movementRating, {
      from: day('2022-01-20'),
      where: [
        { field: 'object', is: 'commune' },
        { field: 'rating', is: 'weak' }
      ]
    })
  ],
  examples: [
    inYear(2022, {
      title: 'One commune of four ratings; a school is not a commune',
      given: movementRatings,
      expect: 1
    })
  ]
});
