import { isProblem } from '#basis/problem.ts';
import { json } from '@sveltejs/kit';

/** For the script of these pages; a full queue says when to come again. */
export async function answerJson(status: number, act: () => Promise<object>): Promise<Response> {
  try {
    return json(await act(), { status });
  } catch (error) {
    if (!isProblem(error)) throw error;
    const { code, sentence, details } = error;
    const later = 'seconds' in details ? { 'retry-after': String(details.seconds) } : {};
    return json({ code, sentence }, { status: error.status, headers: later });
  }
}
