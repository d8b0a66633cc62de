/** Lets some in at once; the others wait in their order. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Ends when it is one's turn; `waits` is called when that is not at once. */
  async taken(waits: () => void): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    waits();
    await promise;
  }

  /** The next one may go. */
  given(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}
