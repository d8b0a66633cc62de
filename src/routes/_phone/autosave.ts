import { inputsOf, isWorthKeeping, kindOfPath } from '#offline/draft.ts';
import type { Phone } from '#offline/phone.ts';

const PAUSE = 700;

/** Keeps what is being typed into a form of the server, locked, so that a lost page loses nothing. */
export function keepTyping({ drafts }: Phone, form: HTMLFormElement, path: string): void {
  const kind = kindOfPath(path);
  if (kind === undefined) return;
  const save = (): void => {
    const inputs = inputsOf(new FormData(form));
    const valueOf = (name: string): string => inputs.find(([one]) => one === name)?.[1] ?? '';
    const record = valueOf('record');
    if (!isWorthKeeping(inputs) || record === '') return;
    const draft = { record, entry: valueOf('id'), kind, inputs, savedAt: Date.now() };
    // A full device is told when the form is sent, not while it is typed.
    drafts.change(record, () => draft).catch(() => undefined);
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(save, PAUSE);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
}
