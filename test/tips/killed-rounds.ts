import { readyTips, sendAll, startIntake } from './intake-load.ts';

export interface KilledRounds {
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Requests that the kill broke off: nothing was promised for them. */
  readonly broken: number;
}

/** Kills the server with -9 while tips come in, starts it again, and looks for each that was acknowledged. */
export async function killedRounds(folder: string, rounds: number, each: number): Promise<KilledRounds> {
  const promised: string[] = [];
  let broken = 0;
  for (let round = 0; round < rounds; round += 1) {
    const server = await startIntake(folder, 'batched');
    const tips = await readyTips(server, each);
    const killing = new Promise<void>((resolve) => {
      // Anywhere from the first commit on to nearly the last.
      setTimeout(() => void server.kill().then(resolve), 100 + ((round * 137) % 700));
    });
    const sent = await sendAll(server, tips, 32);
    promised.push(...sent.taken);
    broken += sent.broken;
    await killing;
  }
  const server = await startIntake(folder, 'batched');
  const there = new Set((await server.post('/co', {})).told as readonly string[]);
  await server.stop();
  return { acknowledged: promised.length, lost: promised.filter((id) => !there.has(id)), broken };
}
