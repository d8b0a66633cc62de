import { languageChoice } from '#messages/choose-language.ts';
import { tipLanguageOf } from '#messages/tips/languages.ts';
import type { Handle } from '@sveltejs/kit/hooks';
import { guard } from './headers.ts';

/** Answers to what was sent are filled up to a multiple of this many bytes, so that their sizes tell little. */
const STEP = 16_384;

/**
 * For those who leave and follow tips: no session is looked up, no cookie read or set, nothing is kept by the
 * browser, and no other site learns where one came from.
 */
export const answerSender: Handle = async ({ event, resolve }) => {
  const { code } = tipLanguageOf(event.url.searchParams.get(languageChoice));
  event.locals.person = undefined;
  event.locals.language = code === 'en' ? 'en' : 'vi';
  event.locals.tipLanguage = code;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%language%', code)
  });
  const answer = event.request.method === 'POST' ? await filledUp(response) : response;
  answer.headers.delete('set-cookie');
  guard(answer.headers, event.url.protocol === 'https:');
  answer.headers.set('referrer-policy', 'no-referrer');
  // Not compressed either: a filler that is squeezed fills nothing, and a secret beside it could be guessed.
  answer.headers.set(
    'cache-control',
    event.request.method === 'POST' ? 'no-store, no-transform' : 'no-store'
  );
  return answer;
};

async function filledUp(response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const room = STEP - (Buffer.byteLength(text) % STEP);
  const isPage = type.startsWith('text/html');
  // White space at the end of JSON is nothing; in a page it stands in a comment.
  const filler = isPage && room >= 7 ? `<!--${' '.repeat(room - 7)}-->` : ' '.repeat(room);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.delete('etag');
  return new Response(`${text}${filler}`, { status: response.status, headers });
}
