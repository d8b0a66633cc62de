import { getHouse } from '../../../_server/house.ts';
import { feedAnswer } from '../../_server/feed-answer.ts';
import { placeOf } from '../../_server/place.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async (event) => {
  const world = await (await getHouse()).world();
  const { id, name } = placeOf(world, event.params.unit);
  return feedAnswer(event, { unit: id, title: name, page: `/cong-khai/${encodeURIComponent(id)}` });
};
