import os from 'node:os';

import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import { type Format, fileOf, formats } from '#operations/reports/file-of.ts';

import { nationalAnnex, tenPages } from './sample-documents.ts';
import { median, ms, say, timed } from './timing.ts';

const BASE = 'https://toandan.example';
const ROUNDS = 7;

/** A ten-page report in each format, cold and warm, and the 200-page annex as pdf; all times in one process. */
export async function benchDocuments(): Promise<void> {
  say(`${os.cpus().length} cores, ${os.cpus()[0]?.model ?? ''} · ${new Date().toISOString()}`);
  say(`ten pages, ${figuresOf(tenPages).length} figures:`);
  const warm = new Map<Format, number>();
  for (const format of formats) warm.set(format, await measureFormat(format));
  const html = warm.get('html') ?? Number.NaN;
  for (const [format, time] of warm) say(`  ${format}: ${(time / html).toFixed(1)} × html`);
  const annex = await timed(() => made(nationalAnnex, 'pdf', 0));
  say(`200 pages, ${figuresOf(nationalAnnex).length} figures: pdf ${ms(annex.ms)}, ${size(annex.result)}`);
}

/** Each round writes another subject, so that nothing is taken from a memory. */
async function measureFormat(format: Format): Promise<number> {
  const cold = await timed(() => made(tenPages, format, 0));
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    times.push((await timed(() => made(tenPages, format, round))).ms);
  }
  const [slowest = Number.NaN] = times.toSorted((a, b) => b - a);
  say(
    `  ${format}: first ${ms(cold.ms)}, then ${ms(median(times))} (slowest ${ms(slowest)}), ${size(cold.result)}`
  );
  return median(times);
}

async function made(document: OfficialDocument, format: Format, round: number): Promise<Uint8Array> {
  const subject = `${document.subject} (lần ${round})`;
  const { bytes } = await fileOf({ ...document, subject }, { name: 'bench', format, base: BASE });
  return bytes;
}

function size({ length }: Uint8Array): string {
  return length < 1_000_000 ? `${Math.round(length / 1000)} kB` : `${(length / 1_000_000).toFixed(1)} MB`;
}
