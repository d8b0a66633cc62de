import { type Day, yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Option } from '#engine/records/field.ts';
import type { Party } from '#engine/records/kind.ts';
import type { Problems, Raw } from '#engine/records/parse-header.ts';
import { parseValues, strangers } from '#engine/records/parse-values.ts';
import { itemFields } from './item-fields.ts';
import type { ItemContent } from './plan.ts';

/** What an item is checked against. */
export interface PlanningRules {
  readonly year: number;
  readonly kind: string;
  readonly parties: readonly Party[];
  /** Indicators that records of the kind add to. */
  readonly indicators: readonly Option[];
}

/** What was typed for an item, or all that is wrong with it. */
export function parseItem(
  raw: Raw,
  { year, kind, parties, indicators }: PlanningRules
): { readonly content: ItemContent } | { readonly problems: Problems } {
  const fields = itemFields(parties, indicators);
  const { values, problems } = parseValues(fields, raw, 'whole');
  const { from, to, target, indicator, indicatorTarget } = values;
  const wrong: Problems = {
    ...strangers(raw, Object.keys(fields)),
    ...(target === 0 ? { target: nothingToDo } : {}),
    ...wrongDays(from as Day | undefined, to as Day | undefined, year),
    ...(indicator !== undefined && !indicatorTarget ? { indicatorTarget: noTarget } : {}),
    ...(indicator === undefined && indicatorTarget !== undefined ? { indicator: noIndicator } : {}),
    ...problems
  };
  // Every required field was just checked, so the values are the content.
  return Object.keys(wrong).length > 0
    ? { problems: wrong }
    : { content: { ...values, kind } as unknown as ItemContent };
}

function wrongDays(from: Day | undefined, to: Day | undefined, year: number): Problems {
  const outside = {
    vi: `Ngày này nằm ngoài năm ${year} của kế hoạch. Hãy chọn ngày trong năm, hoặc lập kế hoạch của năm kia.`,
    en: `This day lies outside the plan's year ${year}. Choose a day within it, or make the plan of the other year.`
  };
  return {
    ...(from && yearOf(from) !== year ? { from: outside } : {}),
    ...(to && yearOf(to) !== year ? { to: outside } : {}),
    ...(from && to && from > to ? { to: backwards } : {})
  };
}

const backwards: Label = {
  vi: 'Ngày xong sớm hơn ngày bắt đầu. Hãy sửa một trong hai ngày.',
  en: 'It would end before it begins. Mend one of the two days.'
};

const nothingToDo: Label = {
  vi: 'Số lượng phải làm ít nhất là 1. Nếu không còn làm nữa, hãy bỏ hạng mục này.',
  en: 'At least one. If it is not to be done any more, drop the item.'
};

const noTarget: Label = {
  vi: 'Đã chọn chỉ tiêu mà chưa có mức phải đạt. Hãy ghi mức, hoặc bỏ chọn chỉ tiêu.',
  en: 'An indicator was chosen without a target. Write one, or leave the indicator out.'
};

const noIndicator: Label = {
  vi: 'Đã ghi mức phải đạt mà chưa chọn chỉ tiêu. Hãy chọn chỉ tiêu, hoặc xóa mức.',
  en: 'A target was written without an indicator. Choose one, or clear the target.'
};
