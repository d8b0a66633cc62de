import { canonicalJson } from '#basis/canonical-json.ts';
import type { Figure } from '#engine/indicators/figure.ts';

/** What makes two figures the same number: value or reason, records behind it, what waits, and every part. */
export function saysTheSame(a: Figure, b: Figure): boolean {
  return canonicalJson(essence(a)) === canonicalJson(essence(b));
}

/** One question, whoever asks it and whenever. */
export function questionKey({ indicator, unit, period, trace }: Figure): string {
  return `${indicator} ${unit} ${period.from} ${period.to} ${trace.reading} ${trace.part ?? ''}`;
}

function essence({ indicator, unit, period, result, records, unconfirmed, trace }: Figure): unknown {
  const { part, parts } = trace;
  return { indicator, unit, period, part, result, records, unconfirmed, parts: parts.map(essence) };
}
