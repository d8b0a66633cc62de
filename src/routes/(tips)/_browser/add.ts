import { base64Of } from '#engine/sealing/base64.ts';
import { hexOf } from '#engine/sealing/bytes.ts';
import type { FromCode } from '#engine/sealing/from-code.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import type { BoxReader } from '#operations/tips/described-box.ts';
import { composeWord } from '#programme/tips/compose.ts';
import { chosenFiles } from './chosen-files.ts';
import { keysGiven } from './keys-given.ts';
import { post } from './post.ts';
import { Progress } from './progress.ts';
import { prove } from './prove.ts';
import { Said, wordsOf } from './said.ts';

/** More words and files, sealed on this device; then the dialogue is shown `again`. */
export function add(main: Element, from: FromCode, again: () => Promise<void>): void {
  const form = main.querySelector<HTMLFormElement>('form[data-add]');
  if (!form) return;
  const progress = new Progress(form);
  const { say } = wordsOf(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sealAndAdd(form, progress, { main, from })
      .then(again)
      .catch((error: unknown) => progress.refuse(error instanceof Said ? error.message : say('sendFailed')));
  });
}

async function sealAndAdd(
  form: HTMLFormElement,
  progress: Progress,
  { main, from }: { readonly main: Element; readonly from: FromCode }
): Promise<void> {
  const words = wordsOf(form);
  const { say } = words;
  const filled = new FormData(form);
  const text = String(filled.get('loi') ?? '')
    .normalize('NFC')
    .trim();
  progress.show(say('working'));
  const files = await chosenFiles(filled, words);
  if (text === '' && files.length === 0) throw new Said(say('textMissing'));
  const holder = main.querySelector<HTMLElement>('[data-tip]');
  const number = Number(form.dataset['number']);
  const word = await composeWord(
    { box: holder?.dataset['box'] ?? '', tip: holder?.dataset['tip'] ?? '', number },
    { text, files, sealedBy: 'browser' },
    from,
    keysGiven(JSON.parse(form.dataset['receivers'] ?? '[]') as readonly BoxReader[])
  );
  if (isRefusal(word)) throw new Said(say('sendFailed'));
  const admission = await prove(words, progress);
  progress.show(say('sending'));
  await post(
    '/bao-tin/them',
    { lookUp: hexOf(from.lookUp), number, kind: 'word', envelope: base64Of(word), admission },
    say
  );
}
