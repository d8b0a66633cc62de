import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readProse } from '#engine/reading/read-prose.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';
import { median, say } from './timing.ts';

const texts = path.resolve(import.meta.dirname, '..', 'test', 'prose', 'texts');
const ROUNDS = 9;
const BYTES = 4_000_000;

/** Reading figures from prose: annotated texts over and over, and the same figures in the midst of more words. */
export function benchReading(): Promise<void> {
  const dense = readdirSync(texts)
    .map((file) => readFileSync(path.join(texts, file), 'utf8'))
    .join('\n\n');
  const plain = dense.replaceAll(/[0-9.,]+/gu, '').replaceAll(/\s+/gu, ' ');
  rate('articles in which every 60th byte is a figure', dense);
  rate('the same with as much text without figures', `${dense}\n\n${plain}`);
  return Promise.resolve();
}

function rate(what: string, sample: string): void {
  const size = Buffer.byteLength(sample);
  const text = sample.repeat(Math.ceil(BYTES / size));
  const bytes = Buffer.byteLength(text);
  const read: number[] = [];
  const split: number[] = [];
  let claims = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    read.push(
      spent(() => {
        claims = readProse(text, proseLexicon).length;
      })
    );
    split.push(spent(() => text.match(WORDS)?.map((word) => word.toLowerCase()).length));
  }
  const [reading, splitting] = [median(read), median(split)];
  say(
    `${what}: ${(bytes / reading).toFixed(1)} MB a second of processor time, ${claims} figures, ` +
      `${(reading / splitting).toFixed(1)} × the time of cutting it into lower-case words`
  );
}

const WORDS = /[\p{L}\p{M}]+|\d+|[^\s]/gu;

/** Microseconds of processor time. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
