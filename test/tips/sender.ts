import assert from 'node:assert/strict';
import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { hexOf } from '#engine/sealing/bytes.ts';
import { newCode } from '#engine/sealing/code.ts';
import { fromCode } from '#engine/sealing/from-code.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { newTipId } from '#engine/sealing/tip-id.ts';
import type { BoxReader } from '#operations/tips/described-box.ts';
import type { House } from '#operations/stage.ts';
import leaveTip from '#operations/tips/leave-tip.ts';
import tipBoxes from '#operations/tips/tip-boxes.ts';
import tipChallenge from '#operations/tips/tip-challenge.ts';
import { composeTip, type WrittenTip } from '#programme/tips/compose.ts';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** What the browser of a sender shows before something is taken. */
export async function admission(house: Pick<House, 'perform'>) {
  const { challenge } = await house.perform(tipChallenge, undefined, {});
  return { work: { challenge, solution: await solved(challenge) } };
}

async function solved(challenge: Challenge) {
  const solution = await solveChallenge({ challenge, deriveKey });
  assert.ok(solution);
  return { counter: solution.counter, derivedKey: solution.derivedKey };
}

export function given(readers: readonly BoxReader[]) {
  return readers.map(({ key, publicKey, words }) => ({ key, publicKey: bytesOfBase64(publicKey), words }));
}

interface Told {
  readonly text: string;
  readonly without?: readonly string[];
  readonly files?: WrittenTip['files'];
  readonly identity?: WrittenTip['identity'];
}

/** A sealed tip, as the browser of a sender would send it. */
export async function sealedTip(
  house: Pick<House, 'perform'>,
  unit: string,
  { text, without = [], files = [], identity }: Told
) {
  const { box } = await house.perform(tipBoxes, undefined, { unit });
  const code = newCode();
  const from = await fromCode(code);
  const tip = await composeTip(
    {
      id: newTipId(),
      box: unit,
      told: {
        field: 'drugs',
        commune: unit,
        place: 'Thôn 3',
        when: 'this-week',
        text,
        sealedBy: 'browser',
        without: [...without],
        language: 'vi'
      },
      files,
      identity,
      receivers: given(box.receivers),
      custodians: given(box.custodians)
    },
    from
  );
  assert.ok(!isRefusal(tip));
  const { identity: named, envelope, ...rest } = tip;
  const input = {
    ...rest,
    envelope: base64Of(envelope),
    ...(named ? { identity: base64Of(named) } : {})
  };
  return { code, from, lookUp: hexOf(from.lookUp), input };
}

/** A tip that has been taken in. */
export async function leftTip(house: Pick<House, 'perform'>, unit: string, told: Told) {
  const sealed = await sealedTip(house, unit, told);
  const receipt = await house.perform(leaveTip, undefined, {
    ...sealed.input,
    admission: await admission(house)
  });
  return { ...sealed, receipt };
}
