import { isProblem, problem } from '#basis/problem.ts';
import commentDraft from '#operations/reading/comment-draft.ts';
import { error } from '@sveltejs/kit';
import { act, getPersonWith } from '../../_server/act.ts';
import { isFromElsewhere } from '../../_server/same-origin.ts';
import { readAskedCheck } from '../_server/asked-check.ts';
import type { RequestHandler } from './$types.ts';

/** The draft itself, with a comment on each figure. */
export const POST: RequestHandler = async (event) => {
  if (isFromElsewhere(event)) throw problem('sent-from-elsewhere', {});
  getPersonWith(event, 'read-figures');
  const { pasted: _, ...draft } = await readAskedCheck(event.request);
  try {
    const { bytes, contentType, fileName } = await act(event, commentDraft, {
      ...draft,
      language: event.locals.language
    });
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'cache-control': 'no-store'
      }
    });
  } catch (thrown) {
    if (isProblem(thrown)) return error(thrown.status, { message: thrown.sentence[event.locals.language] });
    throw thrown;
  }
};
