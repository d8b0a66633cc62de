/// <reference lib="webworker" />
import { type ChallengeParameters, solveChallenge } from 'altcha-lib';
import type { Challenge } from 'altcha-lib';
import type { Told } from './prove.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Half an hour: the page shows how far it is, and the sender may leave it. */
const PATIENCE = 1_800_000;

self.addEventListener('message', ({ data }: MessageEvent<Challenge>) => void solve(data));

async function solve(challenge: Challenge): Promise<void> {
  let tried = 0;
  const deriveKey = async (parameters: ChallengeParameters, salt: Uint8Array, password: Uint8Array) => {
    tried += 1;
    if (tried % 5 === 0) tell({ tried });
    const material = await crypto.subtle.importKey('raw', Uint8Array.from(password), 'PBKDF2', false, [
      'deriveBits'
    ]);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations: parameters.cost };
    return {
      derivedKey: new Uint8Array(await crypto.subtle.deriveBits(how, material, 8 * parameters.keyLength))
    };
  };
  const solution = await solveChallenge({ challenge, deriveKey, timeout: PATIENCE });
  if (!solution) throw new Error('no solution');
  tell({ solution: { counter: solution.counter, derivedKey: solution.derivedKey } });
}

function tell(told: Told): void {
  self.postMessage(told);
}
