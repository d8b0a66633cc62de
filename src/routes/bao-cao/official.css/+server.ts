import { officialStyle } from '#render/html/official-style.ts';
import type { RequestHandler } from './$types';

/** The look of official documents, as a file: the content security policy allows no style in the page. */
export const GET: RequestHandler = () =>
  new Response(officialStyle, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }
  });
