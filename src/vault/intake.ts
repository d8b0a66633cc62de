import { problem } from '#basis/problem.ts';

/** How much may wait, and how much goes in at once. */
export interface IntakeBounds {
  readonly items: number;
  readonly bytes: number;
  /** Of one box, so that nobody who floods one shuts the others. */
  readonly itemsOfBox: number;
  readonly batchItems: number;
  readonly batchBytes: number;
}

export const intakeBounds: IntakeBounds = {
  items: 2000,
  bytes: 256_000_000,
  itemsOfBox: 400,
  batchItems: 200,
  batchBytes: 16_000_000
};

interface Waiting<Item> {
  readonly item: Item;
  readonly box: string;
  readonly bytes: number;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Seconds after which somebody who was turned away may try again. */
const LATER = 15;

/**
 * What arrives while one commit runs goes in with the next. Whoever waits is answered only after the commit; where
 * a batch fails, each of it is tried alone, so that one bad item spoils nothing but itself.
 */
export class Intake<Item> {
  readonly #write: (items: readonly Item[]) => Promise<void>;
  readonly #bounds: IntakeBounds;
  readonly #ofBox = new Map<string, number>();
  #waiting: Waiting<Item>[] = [];
  #items = 0;
  #bytes = 0;
  #isWriting = false;

  constructor(write: (items: readonly Item[]) => Promise<void>, bounds: IntakeBounds = intakeBounds) {
    this.#write = write;
    this.#bounds = bounds;
  }

  /** From 0, nothing waits, to 1, nothing more is taken. */
  get load(): number {
    return Math.min(1, Math.max(this.#items / this.#bounds.items, this.#bytes / this.#bounds.bytes));
  }

  /** Resolves when it is committed. */
  add(item: Item, { box, bytes }: { readonly box: string; readonly bytes: number }): Promise<void> {
    const ofBox = this.#ofBox.get(box) ?? 0;
    const isFull =
      this.#items >= this.#bounds.items ||
      this.#bytes + bytes > this.#bounds.bytes ||
      ofBox >= this.#bounds.itemsOfBox;
    if (isFull) return Promise.reject(problem('tips-queue-full', { seconds: LATER }));
    this.#items += 1;
    this.#bytes += bytes;
    this.#ofBox.set(box, ofBox + 1);
    return new Promise((done, failed) => {
      this.#waiting.push({ item, box, bytes, done, failed });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      await this.#writeBatch(this.#nextBatch());
    }
    this.#isWriting = false;
  }

  #nextBatch(): readonly Waiting<Item>[] {
    const { batchItems, batchBytes } = this.#bounds;
    let bytes = 0;
    const end = this.#waiting.findIndex((one, at) => {
      bytes += one.bytes;
      return at === batchItems || (at > 0 && bytes > batchBytes);
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  async #writeBatch(batch: readonly Waiting<Item>[]): Promise<void> {
    try {
      await this.#write(batch.map(({ item }) => item));
    } catch (error) {
      const [only] = batch;
      if (only && batch.length === 1) return this.#leave(only, () => only.failed(error));
      for (const one of batch) await this.#writeBatch([one]);
      return;
    }
    for (const one of batch) this.#leave(one, one.done);
  }

  #leave({ box, bytes }: Waiting<Item>, answer: () => void): void {
    this.#items -= 1;
    this.#bytes -= bytes;
    const left = (this.#ofBox.get(box) ?? 1) - 1;
    if (left > 0) this.#ofBox.set(box, left);
    else this.#ofBox.delete(box);
    answer();
  }
}
