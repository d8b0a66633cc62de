import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { type Challenge, createChallenge, type Solution, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

import { Bucket } from './bucket.ts';
import { SeenOnce } from './seen-once.ts';

/** What somebody shows who wants to leave something: work done by the browser, or a form that lay open for a while. */
export type Admission =
  | { readonly work: { readonly challenge: Challenge; readonly solution: Solution } }
  | { readonly form: string };

/** Rounds of PBKDF2 in one try, and how many tries: some two seconds of an old phone. */
export interface Work {
  readonly rounds: number;
  readonly least: number;
  readonly most: number;
}

const usual: Work = { rounds: 5000, least: 150, most: 250 };

/** At a full queue the work is so many times as long. */
const HARDEST = 8;

const MINUTE = 60_000;
const WORK_LASTS = 30 * MINUTE;
const FORM_LASTS = 12 * 60 * MINUTE;
/** Nobody reads the page and writes faster than this. */
const FORM_LEAST = 5000;

/**
 * Slows down whoever would flood the boxes, without knowing who it is: no address, no cookie. Keys and what was used
 * live as long as the process.
 */
export class TipGate {
  readonly #challenges = randomBytes(32).toString('hex');
  readonly #solutions = randomBytes(32).toString('hex');
  readonly #forms = randomBytes(32);
  readonly #seen = new SeenOnce();
  /** Without script there is no work to show, so that this way in is narrow: one a second, thirty at once. */
  readonly #withoutScript = new Bucket({ most: 30, perSecond: 1 });
  readonly #clock: () => number;
  readonly #work: Work;

  constructor(clock: () => number, work = usual) {
    this.#clock = clock;
    this.#work = work;
  }

  /** `load` from 0 to 1: how full the queue is. No more than `most` tries are needed. */
  async challenge(load: number): Promise<{ readonly challenge: Challenge; readonly most: number }> {
    const harder = 1 + (HARDEST - 1) * load;
    const most = Math.round(this.#work.most * harder);
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: this.#work.rounds,
      counter: randomInt(Math.round(this.#work.least * harder), most + 1),
      deriveKey,
      expiresAt: Math.floor((Date.now() + WORK_LASTS) / 1000),
      hmacSignatureSecret: this.#challenges,
      hmacKeySignatureSecret: this.#solutions
    });
    return { challenge, most };
  }

  /** For the form without script: when it was handed out, signed. */
  formToken(): string {
    const text = `${this.#clock().toString(36)}.${randomBytes(9).toString('base64url')}`;
    return `${text}.${this.#mac(text)}`;
  }

  /** Throws unless it is good and was not used; gives the way to make it good again, should nothing come of it. */
  async admit(shown: Admission): Promise<() => void> {
    return 'work' in shown ? this.#admitWork(shown.work) : this.#admitForm(shown.form);
  }

  async #admitWork({
    challenge,
    solution
  }: {
    challenge: Challenge;
    solution: Solution;
  }): Promise<() => void> {
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: this.#challenges,
      hmacKeySignatureSecret: this.#solutions
    });
    const { nonce } = challenge.parameters;
    if (!verified || !this.#seen.add(nonce, this.#clock() + WORK_LASTS, this.#clock())) {
      throw problem('tip-refused', { reason: workStale });
    }
    return () => this.#seen.forget(nonce);
  }

  #admitForm(token: string): () => void {
    const [time = '', nonce = '', mac = ''] = token.split('.');
    const age = this.#clock() - Number.parseInt(time, 36);
    if (!this.#isOwn(`${time}.${nonce}`, mac) || !(age <= FORM_LASTS)) {
      throw problem('tip-refused', { reason: formStale });
    }
    if (age < FORM_LEAST) throw problem('tip-refused', { reason: formFast });
    // What was used is refused first: one form sent over and over does not close the way to others.
    if (!this.#seen.add(nonce, this.#clock() + FORM_LASTS, this.#clock())) {
      throw problem('tip-refused', { reason: formStale });
    }
    const again = (): void => this.#seen.forget(nonce);
    if (!this.#withoutScript.take(this.#clock())) {
      again();
      throw problem('tips-queue-full', { seconds: 30 });
    }
    return again;
  }

  #mac(text: string): string {
    return createHmac('sha256', this.#forms).update(text).digest('base64url');
  }

  #isOwn(text: string, mac: string): boolean {
    const [own, shown] = [Buffer.from(this.#mac(text)), Buffer.from(mac)];
    return own.length === shown.length && timingSafeEqual(own, shown);
  }
}

const workStale: Label = {
  vi: 'phép thử của máy đã dùng hoặc đã quá giờ. Hãy bấm gửi lại; những gì bạn viết vẫn còn.',
  en: 'the work shown was used before or is too old. Press send again; what you wrote is still there.'
};

const formStale: Label = {
  vi: 'trang này đã mở quá lâu hoặc đã gửi rồi. Hãy bấm gửi lại; những gì bạn viết vẫn còn.',
  en: 'this page was open too long, or was sent already. Press send again; what you wrote is still there.'
};

const formFast: Label = {
  vi: 'trang vừa mở đã gửi ngay. Hãy đợi vài giây rồi gửi lại; những gì bạn viết vẫn còn.',
  en: 'it was sent right after the page was opened. Wait a few seconds and send again; what you wrote is still there.'
};
