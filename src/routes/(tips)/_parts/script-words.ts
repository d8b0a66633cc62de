import type { TipKey } from '#messages/tips/vi.ts';
import type { TipWords } from './tip-words.ts';

const keys = [
  'working',
  'proving',
  'sending',
  'sendFailed',
  'fileUnreadable',
  'fileTooLarge',
  'filesTooMany',
  'textMissing',
  'identityMissing',
  'fieldMissing',
  'nobodyLeft',
  'codeWrong',
  'replyClosed',
  'deleteUnsure',
  'posterDiffers'
] as const satisfies readonly TipKey[];

export type ScriptWord = (typeof keys)[number];

/** What the script has to say, in the language of the page: it carries no words of its own. */
export function scriptWords({ say }: TipWords): string {
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, say(key)])));
}
