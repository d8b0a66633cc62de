import type { Label } from '#basis/label.ts';
import { isProblem } from '#basis/problem.ts';

import { runServer, type Serving, StoppedWhileStarting } from './run-server.ts';
import { askedToStop } from './stop-signals.ts';

/** Runs the server for the life of the process. A problem is two lines and an exit code, never a stack. */
export async function runUntilStopped(makeServing: () => Serving): Promise<never> {
  const asked = askedToStop();
  void asked.then(() => announce(stopping));
  try {
    const running = await runServer(makeServing(), asked);
    announceAddress(running.port, running.lines);
    await asked;
    await running.stop();
    return process.exit(0);
  } catch (error) {
    if (error instanceof StoppedWhileStarting) return process.exit(0);
    if (!isProblem(error)) throw error;
    process.stderr.write(`${error.sentence.vi}\n${error.sentence.en}\n`);
    return process.exit(error.status < 500 ? 1 : 2);
  }
}

export function announce({ vi, en }: Label): void {
  process.stdout.write(`${vi}\n  ${en}\n`);
}

function announceAddress(port: number, lines: readonly string[]): void {
  const address = `http://localhost:${port}`;
  announce({ vi: `Toàn Dân đã sẵn sàng: ${address}`, en: `Toàn Dân is ready: ${address}` });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const stopping: Label = { vi: 'Đang dừng…', en: 'Stopping…' };
