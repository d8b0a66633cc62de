export type ModelSide = 'police' | 'front';

interface Content {
  readonly host: ModelSide;
  readonly coHost: boolean;
}

interface Paper {
  readonly id: string;
  readonly recorder: ModelSide;
  content: Content;
  unit: string;
  isAnswered: boolean;
  isRejected: boolean;
  isWithdrawn: boolean;
  counter: { readonly id: string; readonly content: Content } | undefined;
}

/** Papers of one event, the first of which stands for all. */
type Event = Paper[];

/**
 * What officials of both sides hold in their hands, said once more without entries, contributions or sums: sheets
 * of paper, put together in heaps, one heap an event. Each act says whether it may be done.
 */
export class JointModel {
  readonly #heaps: Event[] = [];
  readonly #papers = new Map<string, Paper>();
  readonly #apart = new Set<string>();

  record(id: string, recorder: ModelSide, coHost: boolean, unit: string): boolean {
    const paper: Paper = {
      id,
      recorder,
      content: { host: recorder, coHost },
      unit,
      isAnswered: false,
      isRejected: false,
      isWithdrawn: false,
      counter: undefined
    };
    this.#papers.set(id, paper);
    this.#heaps.push([paper]);
    return true;
  }

  confirm(id: string, side: ModelSide): boolean {
    const paper = this.paper(id);
    if (paper.isWithdrawn || asked(paper) !== side) return false;
    Object.assign(paper, { isAnswered: true, counter: undefined, isRejected: false });
    return true;
  }

  reject(id: string, side: ModelSide): boolean {
    const paper = this.paper(id);
    if (paper.isWithdrawn || asked(paper) !== side) return false;
    if (!this.#isOnTop(paper) || paper.isRejected) return true;
    Object.assign(paper, { isAnswered: false, counter: undefined, isRejected: true });
    this.#takeOut(paper);
    return true;
  }

  counter(id: string, side: ModelSide, counter: string, content: Content): boolean {
    const paper = this.paper(id);
    if (paper.isWithdrawn || asked(paper) !== side) return false;
    if (!this.#isOnTop(paper)) return true;
    if (!paper.isRejected && this.#isConfirmed(paper)) return false;
    Object.assign(paper, { isAnswered: false, isRejected: false, counter: { id: counter, content } });
    return true;
  }

  accept(id: string, side: ModelSide): boolean {
    const paper = this.paper(id);
    const { counter } = paper;
    if (!counter || !this.#answers(paper, side)) return false;
    Object.assign(paper, { content: counter.content, isAnswered: true, counter: undefined });
    return true;
  }

  keep(id: string, side: ModelSide): boolean {
    const paper = this.paper(id);
    if (!paper.counter || !this.#answers(paper, side)) return false;
    paper.counter = undefined;
    return true;
  }

  withdraw(id: string, side: ModelSide): boolean {
    const paper = this.paper(id);
    if (paper.recorder !== side) return false;
    paper.isWithdrawn = true;
    this.#takeOut(paper);
    return true;
  }

  correct(id: string, content: Content, unit: string): boolean {
    const paper = this.paper(id);
    const hasMoved = paper.unit !== unit;
    Object.assign(paper, { content, unit, counter: undefined });
    if (hasMoved) this.#takeOut(paper);
    return true;
  }

  merge(one: string, other: string, root: string): boolean {
    const [here, there] = [this.#heapOf(one), this.#heapOf(other)];
    if (here === there) return true;
    const tops = [here[0], there[0]];
    if (tops.some((top) => !top || top.isWithdrawn || top.isRejected)) return false;
    if (tops[0]?.unit !== tops[1]?.unit) return false;
    if (here.some((a) => there.some((b) => this.#apart.has(pairOf(a.id, b.id))))) return false;
    const [stays, goes] = this.#heapOf(root) === here ? [here, there] : [there, here];
    stays.push(...goes.splice(0));
    this.#sweep();
    return true;
  }

  part(one: string, other: string): boolean {
    if (one === other) return true;
    const heap = this.#heapOf(one);
    const [top] = heap;
    if (heap === this.#heapOf(other) && top) {
      const leaves = this.paper(one === top.id ? other : one);
      this.#apart.add(pairOf(leaves.id, top.id));
      heap.splice(heap.indexOf(leaves), 1);
      this.#heaps.push([leaves]);
    }
    this.#apart.add(pairOf(one, other));
    return true;
  }

  reopen(one: string, other: string): boolean {
    this.#apart.delete(pairOf(one, other));
    return true;
  }

  /** How many events count, and how many wait for an answer: of all, of one side, or of what both have. */
  events(part: ModelSide | 'both' | undefined, unit: string | undefined) {
    let confirmed = 0;
    let waiting = 0;
    for (const heap of this.#heaps) {
      const [top] = heap;
      if (!top || top.isWithdrawn || top.isRejected || (unit !== undefined && top.unit !== unit)) continue;
      const sides = new Set(heap.flatMap(sidesOf));
      if (part === 'both' ? sides.size < 2 : part !== undefined && !sides.has(part)) continue;
      if (this.#isConfirmed(top)) confirmed += 1;
      else waiting += 1;
    }
    return { confirmed, waiting };
  }

  paper(id: string): Paper {
    const paper = this.#papers.get(id);
    if (!paper) throw new RangeError(id);
    return paper;
  }

  #answers(paper: Paper, side: ModelSide): boolean {
    return this.#isOnTop(paper) && !paper.isWithdrawn && !paper.isRejected && paper.content.host === side;
  }

  #heapOf(id: string): Event {
    const heap = this.#heaps.find((one) => one.some((paper) => paper.id === id));
    if (!heap) throw new RangeError(id);
    return heap;
  }

  #isOnTop(paper: Paper): boolean {
    return this.#heapOf(paper.id)[0] === paper;
  }

  /** Who holds a sheet of the event written by itself has said yes. */
  #isConfirmed(top: Paper): boolean {
    const side = asked(top);
    const others = this.#heapOf(top.id).slice(1);
    const knows = others.some(({ recorder }) => recorder === side);
    return top.counter === undefined && (side === undefined || top.isAnswered || knows);
  }

  /** The rest of the heap stays together, under the sheet that was written first. */
  #takeOut(paper: Paper): void {
    const heap = this.#heapOf(paper.id);
    const [top] = heap;
    if (heap.length === 1 || !top) return;
    const left = top !== paper ? [top] : heap.filter((one) => one !== paper);
    for (const one of left) this.#apart.add(pairOf(one.id, paper.id));
    heap.splice(heap.indexOf(paper), 1);
    if (top === paper) heap.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#heaps.push([paper]);
  }

  #sweep(): void {
    const left = this.#heaps.filter(({ length }) => length > 0);
    this.#heaps.splice(0, this.#heaps.length, ...left);
  }
}

function asked({ content: { host, coHost } }: Paper): ModelSide | undefined {
  return coHost ? otherThan(host) : undefined;
}

export function otherThan(side: ModelSide): ModelSide {
  return side === 'police' ? 'front' : 'police';
}

function sidesOf({ content: { host, coHost } }: Paper): readonly ModelSide[] {
  return coHost ? [host, otherThan(host)] : [host];
}

function pairOf(one: string, other: string): string {
  return [one, other].toSorted().join(' ');
}
