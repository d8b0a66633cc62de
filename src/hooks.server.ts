import { randomUUID } from 'node:crypto';
import { isProblem, problem } from '#basis/problem.ts';
import { isSendersPath } from '#operations/tips/senders-paths.ts';
import { chooseLanguage, languageChoice } from '#messages/choose-language.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { guard } from './routes/_server/headers.ts';
import { answerSender } from './routes/_server/answer-sender.ts';
import { getHouse, warmHouse } from './routes/_server/house.ts';
import { publicAnswer } from './routes/_server/public-answer.ts';
import { isPublicPage } from './routes/_server/public-pages.ts';
import { findPerson } from './routes/_server/session.ts';
import { forgetWorkCount } from './routes/_server/work-count.ts';

const YEAR = 365 * 86_400;

/** Nobody waits for it; what goes wrong is met again, and answered, by the first request. */
export const init: ServerInit = () => {
  void warmHouse().catch(() => undefined);
};

export const handle: Handle = async ({ event, resolve }) => {
  if (isSendersPath(event.url.pathname)) return answerSender({ event, resolve });
  const make = async () =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%language%', event.locals.language) });
  if (isPublicPage(event.url.pathname)) {
    const answer = await publicAnswer(event, await getHouse(), make);
    guard(answer.headers, event.url.protocol === 'https:');
    return answer;
  }
  event.locals.language = languageOf(event);
  event.locals.person = await findPerson(event);
  const response = await make();
  const { person } = event.locals;
  if (person && event.request.method !== 'GET') forgetWorkCount(person.id);
  guard(response.headers, event.url.protocol === 'https:');
  return response;
};

/** A problem keeps its status and its sentence; anything else gets an id, and no content is logged. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const language = event.locals.language ?? 'vi';
  if (kind === 'unknown' && !isProblem(error)) return unexpected(error, event);
  if (isProblem(error)) {
    return { status: error.status, message: error.sentence[language], sentence: error.sentence };
  }
  return {};
};

function unexpected(error: unknown, { route, url }: RequestEvent): App.Error & { status: number } {
  const id = randomUUID().slice(0, 8);
  const name = nameOf(error);
  // Of somebody who leaves a tip neither when nor where it happened is written down.
  if (isSendersPath(url.pathname)) process.stderr.write(`${name}\n`);
  else
    process.stderr.write(`${new Date().toISOString()} ${id} ${route.id ?? '-'} ${name}\n${placesOf(error)}`);
  const { status, sentence } = problem('unexpected', { id });
  return { status, message: sentence.vi, sentence, id };
}

/** The class, and the code that a database or the system gives. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

/** Only where it happened: a message may quote what somebody typed. */
function placesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return lines
    .filter((line) => /^\s+at /u.test(line))
    .map((line) => `${line}\n`)
    .join('');
}

function languageOf({ url, cookies }: RequestEvent): 'vi' | 'en' {
  const asked = url.searchParams.get(languageChoice);
  const language = chooseLanguage(asked, cookies.get(languageChoice));
  if (asked !== null) {
    cookies.set(languageChoice, language, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
      maxAge: YEAR
    });
  }
  return language;
}
