import { canonicalJson } from '#basis/canonical-json.ts';
import type { Indicator } from './indicator.ts';

/**
 * All in a declaration that decides what a record adds, as one text, so that an issued report can say by which
 * definition it counted. Of a derived one the reckoning is told by what its examples give.
 */
export function definitionText(indicator: Indicator): string {
  if (!indicator.counted) {
    const { nature, from, needs, examples, reckon } = indicator;
    const reckoned = examples.map(({ parts }) => [parts, reckon(parts) ?? null]);
    return canonicalJson({ nature, from, needs: needs.map(definitionText), reckoned });
  }
  const definitions = indicator.definitions.map(({ kind, ...definition }) => {
    const steps = kind.steps?.map(({ id, turns }) => [id, turns ?? '']) ?? [];
    return { ...definition, kind: kind.id, confirmedBy: kind.confirmedBy, steps };
  });
  return canonicalJson({ nature: indicator.nature, definitions });
}
