import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';

import { base64Of } from '#engine/sealing/base64.ts';
import { newCode } from '#engine/sealing/code.ts';
import { fromCode } from '#engine/sealing/from-code.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { newTipId } from '#engine/sealing/tip-id.ts';
import type { TipBox } from '#operations/tips/described-box.ts';
import { composeTip, type SealedTip } from '#programme/tips/compose.ts';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { given } from './sender.ts';

/** What a browser posts; only its id is looked at here. */
export interface ReadyTip {
  readonly id: string;
  readonly unit: string;
  readonly without: readonly string[];
  readonly lookUp: string;
  readonly envelope: string;
  readonly admission: object;
}

/** A running `intake-server.ts`, and who sends to it. */
export interface IntakeServer {
  readonly post: (path: string, body: object) => Promise<{ readonly status: number; readonly told: unknown }>;
  /** As a power cut does it. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startIntake(folder: string, mode: 'batched' | 'singly'): Promise<IntakeServer> {
  const script = path.join(import.meta.dirname, 'intake-server.ts');
  const child = spawn(process.execPath, [script, folder, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('the server ended before it was ready')));
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  return {
    post: (where, body) => posted(`${origin}${where}`, JSON.stringify(body), agent),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    }
  };
}

function posted(url: string, body: string, agent: http.Agent) {
  return new Promise<{ status: number; told: unknown }>((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, told: JSON.parse(Buffer.concat(chunks).toString()) });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Sealed tips with the work done, ready to be sent. One code serves all: deriving it is not what is measured. */
export async function readyTips(server: IntakeServer, count: number): Promise<readonly ReadyTip[]> {
  const { box } = (await server.post('/hom-thu', {})).told as { box: TipBox };
  const from = await fromCode(newCode());
  const tips: ReadyTip[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const { challenge } = (await server.post('/phep-thu', {})).told as { challenge: Challenge };
    const solution = await solveChallenge({ challenge, deriveKey });
    assert.ok(solution);
    const tip = await sealed(box, from);
    const { id, unit, without } = tip;
    tips.push({
      id,
      unit,
      without,
      // Each has a look-up of its own.
      lookUp: crypto.getRandomValues(new Uint8Array(32)).toHex(),
      envelope: base64Of(tip.envelope),
      admission: {
        work: { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } }
      }
    });
  }
  return tips;
}

async function sealed(box: TipBox, from: Awaited<ReturnType<typeof fromCode>>): Promise<SealedTip> {
  const told = {
    field: 'drugs',
    commune: box.unit,
    place: 'Thôn 3',
    when: 'today',
    text: 'Một tin để đo',
    sealedBy: 'browser' as const,
    without: [],
    language: 'vi'
  };
  const [receivers, custodians] = [given(box.receivers), given(box.custodians)];
  const tip = await composeTip(
    { id: newTipId(), box: box.unit, told, files: [], identity: undefined, receivers, custodians },
    from
  );
  assert.ok(!isRefusal(tip));
  return tip;
}

/** Sends with so many at once; gives the ids that were answered with 201, and how many were turned away. */
export async function sendAll(
  server: IntakeServer,
  tips: readonly ReadyTip[],
  atOnce: number
): Promise<{ readonly taken: readonly string[]; readonly turnedAway: number; readonly broken: number }> {
  const left = [...tips];
  const taken: string[] = [];
  let turnedAway = 0;
  let broken = 0;
  const sender = async (): Promise<void> => {
    for (let tip = left.pop(); tip; tip = left.pop()) {
      const { id } = tip;
      try {
        const { status } = await server.post('/gui', tip);
        if (status === 201) taken.push(id);
        else turnedAway += 1;
      } catch {
        broken += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  return { taken, turnedAway, broken };
}
