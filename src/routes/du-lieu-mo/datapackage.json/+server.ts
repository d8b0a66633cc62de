import { getHouse } from '../../_server/house.ts';
import { isIllustration } from '../../_server/illustration.ts';
import { dataPackage } from '../_server/data-package.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async () =>
  new Response(JSON.stringify(dataPackage(await isIllustration(await getHouse())), null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' }
  });
