import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { textsOf } from '#engine/documents/texts-of.ts';
import { abolishedLabel, type AbolishedName, abolishedNames } from '#engine/territory/abolished-names.ts';
import type { Territory } from '#engine/territory/territory.ts';

/** A body that is gone, and where a new document names it. */
export interface AbolishedBody extends AbolishedName {
  readonly words: Label;
  readonly where: readonly Label[];
}

export interface NewDocument {
  readonly territory: Territory;
  /** Day on which it is signed: who issues, signs and receives must stand. */
  readonly day: Day;
  /** Last day it tells of: its text names places as they were then. */
  readonly tellsUpTo: Day;
  /** Unit it is about; a name that many places bear is first looked for in its province. */
  readonly near?: string;
}

/** Each body once, with every place that names it. */
export function abolishedBodies(
  document: OfficialDocument,
  { territory, day, tellsUpTo, near }: NewDocument
): readonly AbolishedBody[] {
  const found = textsOf(document).flatMap(({ part, where, text }) =>
    abolishedNames(text, { territory, near, day: part === 'frame' ? day : tellsUpTo }).map((one) => ({
      one,
      where
    }))
  );
  return [...Map.groupBy(found, ({ one }) => one.name).values()].flatMap(
    (group): readonly AbolishedBody[] => {
      const [first] = group;
      if (!first) return [];
      const places = new Map(group.map(({ where }) => [where.vi, where]));
      return [{ ...first.one, words: abolishedLabel(first.one), where: [...places.values()] }];
    }
  );
}
