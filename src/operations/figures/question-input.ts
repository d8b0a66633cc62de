import { type Day, isDay } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import type { Question } from '#engine/indicators/question.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { indicators } from '#programme/catalogue.ts';
import * as v from 'valibot';
import { getUnit } from '../units/get-unit.ts';
import type { World } from '../world.ts';

export const daySchema = v.pipe(
  v.string(),
  v.check(isDay, 'a day such as 2023-07-11'),
  v.transform((text) => text as Day)
);

export const readingSchema = v.optional(v.picklist(['as-it-stood', 'as-it-is-now']), 'as-it-stood');

/** One side's own part, or only what both sides' own parts hold; everything, once, when absent. */
export const partSchema = v.optional(v.picklist(['police', 'front', 'both']));

/** The arguments shared by `figure` and `records`: a stock is asked with `to` alone, or with `from` equal to it. */
export const questionEntries = {
  indicator: v.string(),
  unit: v.string(),
  from: v.optional(daySchema),
  to: daySchema,
  map: readingSchema,
  part: partSchema
};

export type QuestionInput = v.InferOutput<v.ObjectSchema<typeof questionEntries, undefined>>;

export function getIndicator(id: string): Indicator {
  const indicator = indicators.get(id);
  if (!indicator) throw problem('no-such-indicator', { id });
  return indicator;
}

/** Refuses a stock asked over a span, and a flow asked without a first day. */
export function questionOf(input: QuestionInput, world: World): Question {
  const indicator = getIndicator(input.indicator);
  const unit = getUnit(world.territory, input.unit, input.to);
  const from = input.from ?? (indicator.nature === 'stock' ? input.to : undefined);
  if (from === undefined) throw problem('flow-without-start', { indicator: indicator.label, to: input.to });
  if (from > input.to) throw problem('period-backwards', { from, to: input.to });
  if (indicator.nature === 'stock' && from !== input.to) {
    throw problem('stock-over-a-span', { indicator: indicator.label, asOf: input.to });
  }
  return { indicator, unit: unit.id, period: { from, to: input.to }, reading: input.map, part: input.part };
}
