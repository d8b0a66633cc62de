import { isDay } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { readDay } from '#engine/records/fields/day.ts';
import { labelOf } from '#messages/say.ts';

/** A day of a form as operations take it; what is none goes on as typed. */
export function dayIn(text: string): string {
  return isDay(text) ? text : (readDay(text) ?? text);
}

/** What is wrong with the first and last day of a form, by field; nothing when both are days. */
export function wrongDays({ from, to }: { readonly from: string; readonly to: string }) {
  const wrong: Record<string, Label> = {};
  if (!isDay(from)) wrong['from'] = labelOf('reports.notADay');
  if (!isDay(to)) wrong['to'] = labelOf('reports.notADay');
  return wrong;
}
