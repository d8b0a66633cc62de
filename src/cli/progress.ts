import type { WriteStream } from 'node:tty';

import type { Language } from '#basis/label.ts';
import type { Progress } from '#engine/operation/progress.ts';

/** Shorter work needs no words. */
const SILENT_MS = 2_000;
const EVERY_MS = 1_000;

/** Says now and then on a terminal how far long work has come; a log file gets nothing. */
export function progressOn(
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean },
  language: Language
): Progress {
  let last = performance.now() + SILENT_MS - EVERY_MS;
  return (done, of, what) => {
    const now = performance.now();
    if (stream.isTTY !== true || now - last < EVERY_MS) return;
    last = now;
    stream.write(`${what[language]}: ${done}/${of}\n`);
  };
}
