import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Progress } from '#engine/operation/progress.ts';
import type { Sheet, SheetRow } from '#engine/workbooks/sheet.ts';
import { refusedPaper } from '../refused.ts';
import { limits } from './limits.ts';
import type { Answer, Order } from './order.ts';
import { stages, waiting } from './stages.ts';
import { Turns } from './turns.ts';
import { type Refusal, refusals } from './refusals.ts';

/** Each may take the memory of `limits`. */
const turns = new Turns(2);

export interface Sheets {
  readonly sheets: readonly Sheet[];
  /** What the process that opened it took at most. */
  readonly megabytes: number;
}

/** The sheets of an .xlsx, .xls or .csv, opened in a process apart with bounded memory and time. */
export async function readSheets(
  bytes: Uint8Array,
  name: string,
  progress: Progress = () => undefined
): Promise<Sheets> {
  if (bytes.length === 0) throw refused('empty', name);
  if (bytes.length > limits.sent) throw refused('too-large', name);
  await turns.taken(() => progress(0, 1, waiting));
  const child = started();
  try {
    const read = await answered(child, { bytes, name }, progress);
    if (typeof read === 'string') throw refused(read, name);
    return read;
  } finally {
    child.kill('SIGKILL');
    turns.given();
  }
}

function refused(refusal: Refusal, name: string) {
  const { vi, en } = refusals[refusal];
  return refusedPaper(name, vi, en);
}

function started(): ChildProcess {
  const file = fileURLToPath(import.meta.resolve('#papers/sheets/sheets-process.ts'));
  const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
  return fork(file, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    stdio: [...stdio]
  });
}

/** A process that dies over a file ran out of memory; one that does not end is stopped. */
async function answered(child: ChildProcess, order: Order, progress: Progress): Promise<Sheets | Refusal> {
  const { promise, resolve } = Promise.withResolvers<Sheets | Refusal>();
  const sheets: { sheet: Sheet; rows: SheetRow[] }[] = [];
  const timer = setTimeout(() => resolve('too-long'), limits.milliseconds);
  child.on('message', (answer: Answer) => {
    if ('refused' in answer) resolve(answer.refused);
    else if ('stage' in answer) progress(answer.done, answer.of, stages[answer.stage]);
    else if ('sheet' in answer) sheets.push({ sheet: answer.sheet, rows: [] });
    else if ('rows' in answer) for (const row of answer.rows) sheets.at(-1)?.rows.push(row);
    else
      resolve({ sheets: sheets.map(({ sheet, rows }) => ({ ...sheet, rows })), megabytes: answer.megabytes });
  });
  child.once('error', () => resolve('too-much')).once('disconnect', () => resolve('too-much'));
  child.send(order, (cause) => cause && resolve('too-much'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.removeAllListeners();
  }
}
