import { problem } from '#basis/problem.ts';
import tipPoster from '#operations/tips/tip-poster.ts';
import { getHouse } from '../../../_server/house.ts';
import { asSender } from '../../_server/as-sender.ts';
import { findPlace } from '../../_server/places.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ url }) => {
  const asked = url.searchParams.get('xa');
  const place = findPlace(await (await getHouse()).world(), asked);
  if (!place) throw problem('no-such-unit', { id: asked ?? '' });
  return { poster: await asSender(tipPoster, { unit: place.id }) };
};
