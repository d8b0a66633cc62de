import { isDay } from '#basis/day.ts';
import * as v from 'valibot';

export const tipId = v.pipe(v.string(), v.uuid(), v.toLowerCase());
export const onDay = v.pipe(v.string(), v.check(isDay));
export const messageNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
