import { base64Of } from '#engine/sealing/base64.ts';
import { type Bytes, hexOf } from '#engine/sealing/bytes.ts';
import type { FromCode } from '#engine/sealing/from-code.ts';
import type { PlaceInTip } from '#engine/sealing/place-in-tip.ts';
import { isRefusal, type SealingRefusal } from '#engine/sealing/refusal.ts';
import { post } from './post.ts';
import { Progress } from './progress.ts';
import { prove } from './prove.ts';
import { type FormWords, Said, wordsOf } from './said.ts';

interface More {
  readonly kind: 'word' | 'identity';
  readonly from: FromCode;
  /** Shows the dialogue anew, with what was added. */
  readonly again: () => Promise<void>;
  readonly compose: (
    form: HTMLFormElement,
    filled: FormData,
    place: Omit<PlaceInTip, 'kind'>,
    words: FormWords
  ) => Promise<Bytes | SealingRefusal>;
}

/** Has a form of the dialogue seal on this device what it holds, and send nothing else. */
export function sealsMore(main: Element, selector: string, more: More): void {
  const form = main.querySelector<HTMLFormElement>(selector);
  if (!form) return;
  const progress = new Progress(form);
  const { say } = wordsOf(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sealAndSend(main, form, progress, more)
      .then(more.again)
      .catch((error: unknown) => progress.refuse(error instanceof Said ? error.message : say('sendFailed')));
  });
}

async function sealAndSend(
  main: Element,
  form: HTMLFormElement,
  progress: Progress,
  { kind, from, compose }: More
): Promise<void> {
  const words = wordsOf(form);
  const { say } = words;
  const { tip = '', box = '' } = main.querySelector<HTMLElement>('[data-tip]')?.dataset ?? {};
  const number = Number(form.dataset['number']);
  progress.show(say('working'));
  const sealed = await compose(form, new FormData(form), { box, tip, number }, words);
  if (isRefusal(sealed)) throw new Said(say('sendFailed'));
  const admission = await prove(words, progress);
  progress.show(say('sending'));
  const lookUp = hexOf(from.lookUp);
  await post('/bao-tin/them', { lookUp, number, kind, envelope: base64Of(sealed), admission }, say);
}
