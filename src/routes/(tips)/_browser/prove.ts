import type { Challenge, Solution } from 'altcha-lib';
import { post } from './post.ts';
import { type FormWords, Said } from './said.ts';
import type { Progress } from './progress.ts';

/** What the worker tells: how many tries, or what was found. */
export type Told =
  { readonly tried: number } | { readonly solution: Pick<Solution, 'counter' | 'derivedKey'> };

/** Does the work that is asked for before something is taken, beside the page, so that it can be read on. */
export async function prove({ say }: FormWords, progress: Progress): Promise<object> {
  const { challenge, most } = (await post('/bao-tin/phep-thu', {}, say)) as {
    readonly challenge: Challenge;
    readonly most: number;
  };
  const worker = new Worker('/bao-tin-tinh.js', { type: 'module' });
  try {
    const solution = await new Promise<object>((resolve, reject) => {
      worker.addEventListener('error', () => reject(new Said(say('sendFailed'))));
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if ('solution' in data) return resolve(data.solution);
        const percent = Math.min(99, Math.round((100 * data.tried) / most));
        progress.show(say('proving', { percent: percent - (percent % 10) }), percent);
      });
      worker.postMessage(challenge);
    });
    return { work: { challenge, solution } };
  } finally {
    worker.terminate();
  }
}
