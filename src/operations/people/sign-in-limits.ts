import { problem } from '#basis/problem.ts';
import { Attempts } from '#engine/rights/attempts.ts';

const second = 1000;
const minute = 60 * second;

/**
 * How often a wrong password may be tried: with one login from one place, from one place, and with one login
 * from anywhere. Logins that nobody has are counted like any other. A place where the person has signed in
 * before feels only the first limit, so that a stranger's tries elsewhere never keep a colleague out of the
 * own office.
 */
export class SignInLimits {
  readonly #together = new Attempts({ free: 5, first: 15 * second, most: 15 * minute });
  readonly #place = new Attempts({ free: 40, first: 5 * second, most: minute });
  readonly #login = new Attempts({ free: 20, first: 15 * second, most: 15 * minute });
  readonly #known = new Set<string>();

  /** Refuses, or counts the try as a failed one until `welcome` says otherwise. */
  admit(login: string, place: string, now: number): void {
    const [together, isKnown] = [pair(login, place), this.#known.has(pair(login, place))];
    const waits = isKnown
      ? [this.#together.wait(together, now)]
      : [this.#together.wait(together, now), this.#place.wait(place, now), this.#login.wait(login, now)];
    const wait = Math.max(...waits);
    if (wait > 0) throw problem('sign-in-too-often', { seconds: Math.ceil(wait / second) });
    this.#together.count(together, now);
    if (isKnown) return;
    this.#place.count(place, now);
    this.#login.count(login, now);
  }

  welcome(login: string, place: string): void {
    const together = pair(login, place);
    this.#together.forget(together);
    if (this.#known.has(together)) return;
    this.#place.uncount(place);
    this.#login.uncount(login);
    this.#known.add(together);
  }
}

function pair(login: string, place: string): string {
  return `${place} ${login}`;
}
