import http from 'node:http';

import { openSite } from '#test/journeys/site.ts';

import { median, say } from './timing.ts';

const PAGE = '/cong-khai/20722%402025-07-01';
const AT_ONCE = 8;
const ROUNDS = 5;
const EACH = { kept: 2_000, made: 120 };

/** A public page that is given again against the same page made anew, over HTTP, from the built server. */
export async function benchPublicPages(): Promise<void> {
  const site = await openSite();
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    const kept = (): string => PAGE;
    let number = 0;
    // An address with a word nobody knows is never kept.
    const made = (): string => `${PAGE}?lan=${(number += 1)}`;
    for (const address of [kept, made]) await rate(site.origin, agent, address, 40);
    const rates: { kept: number; made: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.push({
        made: await rate(site.origin, agent, made, EACH.made),
        kept: await rate(site.origin, agent, kept, EACH.kept)
      });
    }
    const [keptRate, madeRate] = [median(rates.map((one) => one.kept)), median(rates.map((one) => one.made))];
    say(`kept  ${keptRate.toFixed(0)} requests/s`);
    say(`made  ${madeRate.toFixed(0)} requests/s`);
    say(`ratio ${(keptRate / madeRate).toFixed(1)}×`);
    say(`bytes ${await weight(site.origin)} over the wire, compressed`);
  } finally {
    agent.destroy();
    await site.close();
  }
}

async function rate(
  origin: string,
  agent: http.Agent,
  address: () => string,
  count: number
): Promise<number> {
  let left = count;
  const began = performance.now();
  const walk = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await bytesOf(`${origin}${address()}`, agent);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  return (count * 1_000) / (performance.now() - began);
}

function weight(origin: string): Promise<number> {
  return bytesOf(`${origin}${PAGE}`, undefined);
}

function bytesOf(url: string, agent: http.Agent | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => (bytes += piece.length));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(String(response.statusCode)))
      );
    });
    request.on('error', reject);
  });
}
