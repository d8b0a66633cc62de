import type { Label } from '#basis/label.ts';
import { columnName } from '#engine/workbooks/cell-name.ts';
import type { Heading } from '#engine/workbooks/headings.ts';
import type { Mapping } from '#engine/workbooks/mapping.ts';
import { headingMeaning } from './heading-meaning.ts';

/** A heading with what its column states. */
export interface ReadHeading {
  readonly column: string;
  readonly text: string;
  readonly indicator?: string;
  /** Letter of the column of which this states a part. */
  readonly partOf?: string;
  /** The phrase that told, when nobody did; what would fit as well; and why a person should look. */
  readonly phrase?: string;
  readonly rival?: string;
  readonly doubt?: Label;
}

/** `isGuessed`: the mapping is a proposal, whose reasons are told. */
export function readHeadings(
  headings: readonly Heading[],
  mapping: Mapping,
  isGuessed: boolean
): readonly ReadHeading[] {
  return headings.map(({ column, text }) => {
    const indicator = mapping.columns.find((one) => one.column === column)?.indicator;
    const whole = mapping.breakdowns?.find((one) => one.column === column)?.of;
    const { phrase, rival, doubt } = (isGuessed && indicator !== undefined && headingMeaning(text)) || {};
    return {
      column: columnName(column),
      text,
      ...(indicator === undefined ? {} : { indicator }),
      ...(whole === undefined ? {} : { partOf: columnName(whole) }),
      ...(phrase === undefined ? {} : { phrase }),
      ...(rival === undefined ? {} : { rival }),
      ...(doubt === undefined ? {} : { doubt })
    };
  });
}
