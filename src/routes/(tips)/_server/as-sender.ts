import type { Context } from '#operations/context.ts';
import type { Operation } from '#engine/operation/operation.ts';
import { getHouse } from '../../_server/house.ts';

/** Does one operation for somebody of whom nothing is known: no session, no address. */
export async function asSender<Input, Output>(
  operation: Operation<Context, Input, Output>,
  input: unknown
): Promise<Output> {
  const house = await getHouse();
  return house.perform(operation, undefined, input);
}
