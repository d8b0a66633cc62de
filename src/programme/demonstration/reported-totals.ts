import { day } from '#basis/day.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import { programme } from './calendar.ts';
import { idAt } from './instants.ts';

/** When the totals were typed in from the paper. */
export const reportedAt = '2024-01-15T02:00:00.000Z';

/** The portal of the former district, on the conference of 11/7/2023. */
const review =
  'Tin hội nghị tổng kết 10 năm Chương trình phối hợp số 09, Cổng thông tin huyện Phước Sơn, 11/7/2023';
/** Báo Quảng Nam, January 2024: the year 2023 counts otherwise than the ten years did. */
const of2023 = 'Báo Quảng Nam, tin “Phước Sơn có 31 mô hình tự quản về an ninh, trật tự”, tháng 01/2024';

const year2023 = { from: day('2023-01-01'), to: day('2023-12-31') };
const january2024 = { from: day('2024-01-10'), to: day('2024-01-10') };
const reviewDay = { from: programme.to, to: programme.to };

/** What newspapers printed; shown beside the counted figures and never mixed with them. */
export const reportedTotals: readonly ReportedTotal[] = [
  total('outreach-sessions', programme, 1_300, review, 'more_than'),
  total('warning-talks', programme, 180, review),
  total('launch-drives', programme, 138, review),
  total('listening-forums', programme, 130, review),
  total('tips-received-valuable', programme, 386, review),
  total('model-types', reviewDay, 7, review),
  total('model-sites', reviewDay, 32, review),
  total('legal-knowledge-classes', programme, 10, review),
  total('skills-classes', programme, 13, review),
  total('awarded-groups', programme, 7, review),
  total('awarded-individuals', programme, 12, review),
  total('launch-drives', year2023, 91, of2023),
  total('launch-attendances', year2023, 8_686, of2023),
  total('model-sites', january2024, 31, of2023),
  total('model-members', january2024, 375, of2023)
];

function total(
  indicator: string,
  within: ReportedTotal['period'],
  value: number,
  source: string,
  bound: ReportedTotal['bound'] = 'exact'
): ReportedTotal {
  const id = idAt(reportedAt, `reported/${indicator}/${within.from}`);
  return { id, indicator, unit: '511@0', period: within, value, bound, source };
}
