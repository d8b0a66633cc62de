import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds after which what a request left behind is collected. */
const SOON = 200;

let collect: (() => void) | undefined;
let timer: NodeJS.Timeout | undefined;

/**
 * Texts cannot be emptied as buffers can; they lie in memory until the next collection, which may be long in
 * coming on a quiet server. So one is made soon after a tip came in clear, one for all that came meanwhile.
 */
export function sweepSoon(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    collect ??= madeCollector();
    collect();
  }, SOON);
  timer.unref();
}

function madeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
