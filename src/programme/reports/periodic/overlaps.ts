import type { Row } from '#engine/documents/block.ts';
import { text } from '#engine/documents/inline.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Answered, Commission, Want } from '#engine/reports/report.ts';
import { stated } from '#engine/reports/stated.ts';
import { spanFor } from './span-for.ts';

/** What both sides' own reports tell and a joint report tells once. One side's own report has nothing to take away. */
export function overlapWants(
  columns: readonly Indicator[],
  { unit, period, part }: Commission
): readonly Want[] {
  if (part) return [];
  return columns.filter(addsUp).map((indicator) => ({
    key: keyOf(indicator),
    indicator,
    unit: unit.id,
    period: spanFor(indicator, period),
    part: 'both'
  }));
}

/** The last line of a table; none when nothing was told twice. */
export function overlapRows(
  columns: readonly Indicator[],
  { part }: Commission,
  answered: Answered,
  place: string
): readonly Row[] {
  const isToldTwice = (indicator: Indicator): boolean => {
    const { result } = answered(keyOf(indicator));
    return (result.high ?? 0) > 0;
  };
  if (part || !columns.filter(addsUp).some(isToldTwice)) return [];
  const cells = columns.map((indicator) => {
    if (!addsUp(indicator)) return [text('–')];
    const id = `${indicator.id}-overlap-${place}`;
    return [stated(answered(keyOf(indicator)), indicator, { id, noun: '' })];
  });
  return [{ cells: [[text('Trùng giữa hai bên, đã loại một lần')], ...cells] }];
}

/** A rate is no sum, and a festival held by both sides is one edition for either. */
function addsUp(indicator: Indicator): boolean {
  return indicator.counted && indicator.definitions.every(({ measure }) => !('distinct' in measure));
}

function keyOf({ id }: Indicator): string {
  return `${id} overlap`;
}
