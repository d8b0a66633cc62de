/** Remembers what was used until it would be too old anyway. */
export class SeenOnce {
  readonly #until = new Map<string, number>();

  /** False when it is there already. */
  add(name: string, until: number, now: number): boolean {
    // In the order in which they were added, and so nearly in that of their ends.
    for (const [old, end] of this.#until) {
      if (end > now) break;
      this.#until.delete(old);
    }
    if (this.#until.has(name)) return false;
    this.#until.set(name, until);
    return true;
  }

  forget(name: string): void {
    this.#until.delete(name);
  }
}
