/** How many tries are free, and how the wait grows after them. Times in milliseconds. */
export interface Patience {
  readonly free: number;
  readonly first: number;
  readonly most: number;
}

interface Tried {
  readonly times: number;
  readonly last: number;
}

/** Nobody tried for so long: begun anew. */
const FORGOTTEN_AFTER = 3_600_000;
/** A flood of made-up names must not fill the memory; the oldest are forgotten first. */
const MOST_KEYS = 20_000;

/**
 * Tries that failed, by whatever they were made with. After the free ones each costs a wait twice as long as
 * the one before, up to the most. What comes during a wait is refused and does not make it longer, so that
 * nobody can be locked out by others for longer than the most. Kept in memory: a new start forgets.
 */
export class Attempts {
  readonly #patience: Patience;
  readonly #tried = new Map<string, Tried>();

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /** How long to wait before the next try; 0 when it may be made now. */
  wait(key: string, now: number): number {
    const had = this.#recent(key, now);
    if (!had || had.times < this.#patience.free) return 0;
    const { free, first, most } = this.#patience;
    const whole = Math.min(most, first * 2 ** Math.min(30, had.times - free));
    return Math.max(0, had.last + whole - now);
  }

  /** To be called before the try is judged, so that many at once are counted one by one. */
  count(key: string, now: number): void {
    const times = (this.#recent(key, now)?.times ?? 0) + 1;
    this.#tried.delete(key);
    this.#tried.set(key, { times, last: now });
    const [oldest] = this.#tried.keys();
    if (this.#tried.size > MOST_KEYS && oldest !== undefined) this.#tried.delete(oldest);
  }

  /** The last try was a good one. */
  uncount(key: string): void {
    const had = this.#tried.get(key);
    if (!had) return;
    if (had.times <= 1) this.#tried.delete(key);
    else this.#tried.set(key, { ...had, times: had.times - 1 });
  }

  forget(key: string): void {
    this.#tried.delete(key);
  }

  #recent(key: string, now: number): Tried | undefined {
    const had = this.#tried.get(key);
    return had && now - had.last < FORGOTTEN_AFTER ? had : undefined;
  }
}
