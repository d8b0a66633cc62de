import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PressAnswer, PressOrder } from './press-order.ts';

/** Bytes of a pdf after which the process has grown to hundreds of megabytes and ends, to give them back. */
const LARGE = 5_000_000;

/** A process that sets documents one after another; it starts with the first and keeps no program alive. */
class Press {
  #process: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();

  print(order: PressOrder): Promise<PressAnswer> {
    const next = this.#last.then(() => this.#set(order));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #set(order: PressOrder): Promise<PressAnswer> {
    this.#process ??= started();
    try {
      const answer = await answered(this.#process, order);
      if ('pdf' in answer && answer.pdf.length > LARGE) this.#end();
      return answer;
    } catch (cause) {
      this.#end();
      throw cause;
    }
  }

  #end(): void {
    this.#process?.kill();
    this.#process = undefined;
  }
}

const press = new Press();

export function print(order: PressOrder): Promise<PressAnswer> {
  return press.print(order);
}

function started(): ChildProcess {
  const file = fileURLToPath(import.meta.resolve('#render/pdf/press-process.ts'));
  return fork(file, { serialization: 'advanced', execArgv: [] });
}

/** A process that ends instead of answering has failed; what it said stands in its own error output. */
function answered(child: ChildProcess, order: PressOrder): Promise<PressAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PressAnswer>();
  const ended = (code: number | null): void => reject(new Error(`the press ended with code ${code}`));
  child.once('message', resolve).once('error', reject).once('exit', ended);
  child.ref();
  child.channel?.ref();
  child.send(order, (cause) => (cause ? reject(cause) : undefined));
  return promise.finally(() => {
    child.off('message', resolve).off('error', reject).off('exit', ended);
    child.unref();
    child.channel?.unref();
  });
}
