import { isProblem } from '#basis/problem.ts';
import { json } from '@sveltejs/kit';
import { whenToComeAgain } from './when-to-come-again.ts';

/** For the script of these pages; a full queue says when to come again. */
export async function answerJson(status: number, act: () => Promise<object>): Promise<Response> {
  try {
    return json(await act(), { status });
  } catch (error) {
    if (!isProblem(error)) throw error;
    const { code, sentence } = error;
    return json({ code, sentence }, { status: error.status, headers: whenToComeAgain(error) });
  }
}
