import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Inspected, Inspection } from './inspection.ts';
import { limits } from './limits.ts';

/** Megabytes of the process's own objects; pictures lie beside them and are bounded by their pixels. */
const MEMORY = '--max-old-space-size=512';

/** A process that opens files one after the other; it starts with the first and keeps no program alive. */
class Inspector {
  #process: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();

  inspect(order: Inspection): Promise<Inspected> {
    const next = this.#last.then(() => this.#open(order));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #open(order: Inspection): Promise<Inspected> {
    this.#process ??= started();
    const answer = await answered(this.#process, order);
    if (typeof answer === 'object') return answer;
    this.#process.kill('SIGKILL');
    this.#process = undefined;
    return { refused: answer === 'died' ? 'damaged' : 'took-too-long' };
  }
}

const inspector = new Inspector();

export function inspect(order: Inspection): Promise<Inspected> {
  return inspector.inspect(order);
}

function started(): ChildProcess {
  const file = fileURLToPath(import.meta.resolve('#render/evidence/inspect-process.ts'));
  // What a decoder has to say about a stranger's file is not for the server's log.
  const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
  return fork(file, { serialization: 'advanced', execArgv: [MEMORY], stdio: [...stdio] });
}

/** A process that dies over a file, or does not come to an end with it, has told enough about the file. */
async function answered(child: ChildProcess, order: Inspection): Promise<Inspected | 'died' | 'hung'> {
  const { promise, resolve } = Promise.withResolvers<Inspected | 'died' | 'hung'>();
  const died = (): void => resolve('died');
  const timer = setTimeout(() => resolve('hung'), limits.milliseconds);
  child.once('message', resolve).once('error', died).once('exit', died);
  child.ref();
  child.channel?.ref();
  child.send(order, (cause) => cause && died());
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.off('message', resolve).off('error', died).off('exit', died);
    child.unref();
    child.channel?.unref();
  }
}
