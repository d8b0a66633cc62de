/** So many at once, and then one as often as time allows; counts, and knows nobody. */
export class Bucket {
  readonly #most: number;
  readonly #perSecond: number;
  #left: number;
  #at = 0;

  constructor({ most, perSecond }: { readonly most: number; readonly perSecond: number }) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#left = most;
  }

  take(now: number): boolean {
    const since = Math.max(0, now - this.#at) / 1000;
    this.#left = Math.min(this.#most, this.#left + since * this.#perSecond);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
