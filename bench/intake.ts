import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { readyTips, sendAll, startIntake } from '#test/tips/intake-load.ts';
import { killedRounds } from '#test/tips/killed-rounds.ts';

import { say } from './timing.ts';

const AT_ONCE = 64;
const MOST = 3000;
const ROUNDS = 20;
const EACH = 400;

/** Durable tips a second over HTTP, written together and one by one in turn; then twenty kills in the middle. */
export async function benchIntake(records: number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-bench-'));
  try {
    const count = Math.min(records, MOST);
    const rates = { batched: [] as number[], singly: [] as number[] };
    for (const mode of ['batched', 'singly', 'batched', 'singly'] as const) {
      const server = await startIntake(folder, mode);
      const tips = await readyTips(server, count);
      const began = performance.now();
      const { taken, turnedAway } = await sendAll(server, tips, AT_ONCE);
      const rate = (taken.length / (performance.now() - began)) * 1000;
      await server.stop();
      if (turnedAway > 0) throw new Error(`${turnedAway} were turned away`);
      rates[mode].push(rate);
      say(`${mode}: ${rate.toFixed(0)} tips/s, ${AT_ONCE} at once`);
    }
    const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
    say(`ratio ${(mean(rates.batched) / mean(rates.singly)).toFixed(2)}`);
    const { acknowledged, lost, broken } = await killedRounds(folder, ROUNDS, EACH);
    say(`${ROUNDS} kills with -9: ${acknowledged} acknowledged, ${broken} broken off, ${lost.length} lost`);
    if (lost.length > 0) throw new Error('acknowledged tips were lost');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
