import { isProblem, type Problem, problem } from '#basis/problem.ts';
import type { Operation } from '#engine/operation/operation.ts';
import { operations } from '#operations/catalogue.ts';
import type { Context } from '#operations/context.ts';
import { isFile } from '#operations/file-output.ts';
import { json, type RequestEvent } from '@sveltejs/kit';
import { act } from '../../_server/act.ts';
import { bearerOf, forgetToken, keepToken, tokenOf } from '../../_server/session.ts';
import { isFromElsewhere } from '../../_server/same-origin.ts';
import { inputOfBody, inputOfQuery } from './input.ts';
import type { RequestHandler } from './$types.ts';

/** Reads may also be asked by address, with the inputs as its query. */
export const GET: RequestHandler = (event) =>
  answer(event, async (operation) => {
    if (operation.writes) throw problem('write-by-address', { operation: operation.id });
    return inputOfQuery(operation.input, event.url.searchParams);
  });

export const POST: RequestHandler = (event) =>
  answer(event, async (operation) => {
    if (isFromElsewhere(event)) throw problem('sent-from-elsewhere', {});
    refuseAnother(event);
    return withToken(event, operation, await inputOfBody(event.request));
  });

async function answer(
  event: RequestEvent<{ operation: string }, '/api/[operation]'>,
  read: (operation: Operation<Context>) => Promise<unknown>
): Promise<Response> {
  try {
    const operation = operations.get(event.params.operation);
    if (!operation) throw problem('no-such-operation', { id: event.params.operation });
    const output = await act(event, operation, await read(operation));
    rememberSession(event, operation.id, output);
    if (isFile(output)) return fileAnswer(output.bytes, output.contentType, output.fileName);
    return json(output ?? null, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (isProblem(error)) return problemAnswer(error);
    throw error;
  }
}

/** A phone says whose outbox it sends: the session may have become a colleague's since. */
function refuseAnother({ request, locals }: RequestEvent): void {
  const expected = request.headers.get('x-toandan-person');
  if (expected !== null && locals.person && locals.person.id !== expected) {
    throw problem('signed-in-as-another', {});
  }
}

function problemAnswer({ code, sentence, details, status }: Problem): Response {
  const fields = 'fields' in details ? { fields: details.fields } : {};
  return json({ code, sentence, ...fields }, { status, headers: { 'cache-control': 'no-store' } });
}

function fileAnswer(bytes: Uint8Array, type: string, name: string): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store'
    }
  });
}

/** Signing out ends the session that asks, unless another token is named. */
function withToken(event: RequestEvent, operation: Operation<Context>, input: unknown): unknown {
  if (operation.id !== 'sign-out' || typeof input !== 'object' || input === null || 'token' in input) {
    return input;
  }
  return { ...input, token: bearerOf(event.request) ?? tokenOf(event.cookies) ?? '' };
}

/** A browser that signs in through the API is signed in for the pages as well. */
function rememberSession(event: RequestEvent, operation: string, output: unknown): void {
  const isBrowser = event.request.headers.has('sec-fetch-site');
  if (operation === 'sign-out' && isBrowser) forgetToken(event);
  if (operation !== 'sign-in' || !isBrowser) return;
  if (typeof output === 'object' && output !== null && 'token' in output) {
    keepToken(event, String(output.token));
  }
}
