/** How far it has come, for eyes and for ears. */
export class Progress {
  readonly #line: HTMLElement | null;
  readonly #bar: HTMLProgressElement | null;

  constructor(form: HTMLElement) {
    this.#line = form.querySelector<HTMLElement>('[data-progress]');
    this.#bar = form.querySelector<HTMLProgressElement>('[data-bar]');
  }

  show(words: string, percent?: number): void {
    this.#say(words, false);
    if (!this.#bar) return;
    this.#bar.hidden = percent === undefined;
    this.#bar.value = percent ?? 0;
  }

  refuse(words: string): void {
    this.#say(words, true);
    if (this.#bar) this.#bar.hidden = true;
    this.#line?.scrollIntoView({ block: 'nearest' });
  }

  #say(words: string, isProblem: boolean): void {
    if (!this.#line) return;
    this.#line.hidden = false;
    this.#line.classList.toggle('problem', isProblem);
    if (this.#line.textContent !== words) this.#line.textContent = words;
  }
}
