import { day } from '#basis/day.ts';
import { report } from '#engine/reports/report.ts';
import { composeReview } from './review/compose-review.ts';
import { reviewWants } from './review/review-wants.ts';

/** The order of the parts follows real reviews of programme 09; the outline set by law was not found. */
export default report({
  id: 'ten-year-review',
  label: {
    vi: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09',
    en: 'Ten-year review of coordination programme 09'
  },
  words: {
    vi: 'Kết quả 10 năm thực hiện Chương trình phối hợp số 09 ngày 01/8/2013, kèm phụ lục số liệu theo năm và theo xã.',
    en: 'Ten years of coordination programme 09 of 1 August 2013, with figures by year and by commune.'
  },
  windows: ['programme-09'],
  reference: `Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013 (từ ${day('2013-08-01')})`,
  wants: reviewWants,
  compose: composeReview
});
