import type { PlanningRules } from '#engine/planning/parse-item.ts';
import type { Option } from '#engine/records/field.ts';
import { indicators, kinds } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import { problem } from '#basis/problem.ts';

/** A kind of record and a year, as the checks of an item need them. */
export function planningRules(kind: string, year: number): PlanningRules {
  if (!kinds.has(kind)) throw problem('no-such-kind', { id: kind });
  return { kind, year, parties, indicators: indicatorsOf(kind) };
}

/** What records of a kind add to over a span: neither what stands on a day nor what is counted by editions. */
function indicatorsOf(kind: string): readonly Option[] {
  return [...indicators.values()]
    .filter(
      (one) => one.counted && one.nature === 'flow' && one.definitions.some((of) => of.kind.id === kind)
    )
    .map(({ id, label }) => ({ id, label }));
}
