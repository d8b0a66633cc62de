import type { FromCode } from '#engine/sealing/from-code.ts';
import type { BoxReader } from '#operations/tips/described-box.ts';
import { composeIdentity, composeWord } from '#programme/tips/compose.ts';
import { chosenFiles } from './chosen-files.ts';
import { keysGiven } from './keys-given.ts';
import { Said } from './said.ts';
import { sealsMore } from './seals-more.ts';

/** What a sender says later, sealed on this device; then the dialogue is shown `again`. */
export function add(main: Element, from: FromCode, again: () => Promise<void>): void {
  sealsMore(main, 'form[data-add]', {
    kind: 'word',
    from,
    again,
    compose: async (form, filled, place, words) => {
      const text = typedIn(filled, 'loi');
      const files = await chosenFiles(filled, words);
      if (text === '' && files.length === 0) throw new Said(words.say('textMissing'));
      return composeWord(place, { text, files, sealedBy: 'browser' }, from, keysIn(form, 'receivers'));
    }
  });
  sealsMore(main, 'form[data-identify]', {
    kind: 'identity',
    from,
    again,
    compose: async (form, filled, place, { say }) => {
      const [name, reach] = [typedIn(filled, 'ten'), typedIn(filled, 'lien-he')];
      if (name === '' && reach === '') throw new Said(say('identityMissing'));
      return composeIdentity(place, { name, reach, sealedBy: 'browser' }, keysIn(form, 'custodians'));
    }
  });
}

function typedIn(filled: FormData, name: string): string {
  return String(filled.get(name) ?? '')
    .normalize('NFC')
    .trim();
}

function keysIn(form: HTMLElement, readers: 'receivers' | 'custodians') {
  return keysGiven(JSON.parse(form.dataset[readers] ?? '[]') as readonly BoxReader[]);
}
