import type { Operation } from '#engine/operation/operation.ts';
import { all } from './catalogue.generated.ts';
import type { Context } from './context.ts';

/** Every operation by its id; the input is checked by its schema when it is performed. */
export const operations: ReadonlyMap<string, Operation<Context>> = new Map(
  (all as unknown as readonly Operation<Context>[]).map((one) => [one.id, one])
);
