import { base64Of } from '#engine/sealing/base64.ts';
import { hexOf } from '#engine/sealing/bytes.ts';
import { codeText, newCode } from '#engine/sealing/code.ts';
import { fromCode } from '#engine/sealing/from-code.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { newTipId } from '#engine/sealing/tip-id.ts';
import type { TipBox } from '#operations/tips/described-box.ts';
import { composeTip } from '#programme/tips/compose.ts';
import { chosenFiles } from './chosen-files.ts';
import { isAsOnPoster } from './compare-poster.ts';
import { keysGiven } from './keys-given.ts';
import { post } from './post.ts';
import { Progress } from './progress.ts';
import { prove } from './prove.ts';
import { Said, wordsOf } from './said.ts';

/** Seals on this device what the form holds, and sends nothing else. */
export function leave(form: HTMLFormElement): void {
  const words = wordsOf(form);
  const progress = new Progress(form);
  const button = form.querySelector<HTMLButtonElement>('button');
  const boxes = JSON.parse(form.dataset['boxes'] ?? '[]') as readonly TipBox[];
  void isAsOnPoster(boxes, location.hash).then(
    (isSame) => isSame || progress.refuse(words.say('posterDiffers'))
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button) button.disabled = true;
    void sealAndSend(form, progress)
      .catch((error: unknown) =>
        progress.refuse(error instanceof Said ? error.message : words.say('sendFailed'))
      )
      .finally(() => {
        if (button) button.disabled = false;
      });
  });
}

async function sealAndSend(form: HTMLFormElement, progress: Progress): Promise<void> {
  const words = wordsOf(form);
  const { say } = words;
  const filled = new FormData(form);
  const text = (name: string): string =>
    String(filled.get(name) ?? '')
      .normalize('NFC')
      .trim();
  progress.show(say('working'));
  const files = await chosenFiles(filled, words);
  if (text('loi') === '' && files.length === 0) throw new Said(say('textMissing'));
  const boxes = JSON.parse(form.dataset['boxes'] ?? '[]') as readonly TipBox[];
  const box = boxes.find(({ unit }) => unit === text('gui-toi')) ?? boxes[0];
  if (!box) throw new Said(say('sendFailed'));
  const code = newCode();
  const from = await fromCode(code);
  const hasIdentity = text('ten') !== '' || text('lien-he') !== '';
  const tip = await composeTip(
    {
      id: newTipId(),
      box: box.unit,
      told: {
        field: text('linh-vuc'),
        commune: form.dataset['commune'] ?? '',
        place: text('noi'),
        when: text('khi'),
        text: text('loi'),
        sealedBy: 'browser',
        without: filled.getAll('khong').map(String),
        language: form.dataset['language'] ?? 'vi'
      },
      files,
      identity: hasIdentity ? { name: text('ten'), reach: text('lien-he') } : undefined,
      receivers: keysGiven(box.receivers),
      custodians: keysGiven(box.custodians)
    },
    from
  );
  if (isRefusal(tip)) throw new Said(say(tip === 'no-reader' ? 'nobodyLeft' : 'sendFailed'));
  const admission = await prove(words, progress);
  progress.show(say('sending'));
  const { envelope, identity, ...rest } = tip;
  const receipt = (await post(
    '/bao-tin/gui',
    {
      ...rest,
      envelope: base64Of(envelope),
      ...(identity ? { identity: base64Of(identity) } : {}),
      admission
    },
    say
  )) as { readonly day: string };
  form.reset();
  showSent(codeText(code), hexOf(from.lookUp), receipt.day);
}

/** The code is shown this once; the form with all that was typed is taken off the page. */
function showSent(code: string, lookUp: string, day: string): void {
  document.querySelector('[data-before-sent]')?.remove();
  const sent = document.querySelector<HTMLElement>('[data-sent]');
  if (!sent) return;
  const put = (selector: string, act: (element: HTMLElement) => void): void => {
    const element = sent.querySelector<HTMLElement>(selector);
    if (element) act(element);
  };
  const [year, month, date] = day.split('-').map(Number);
  put('[data-code]', (element) => (element.textContent = code));
  put('[data-look-up]', (element) => element.setAttribute('value', lookUp));
  put('[data-sent-words]', (element) => {
    element.textContent = (element.dataset['sentWords'] ?? '').replace('{day}', `${date}/${month}/${year}`);
  });
  sent.hidden = false;
  sent.focus();
}
