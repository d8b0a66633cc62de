import type { TipLanguage } from './languages.ts';
import { type TipKey, vi } from './vi.ts';

/** `{name}` takes the parameter of that name. */
export function sayTip(
  { words }: Pick<TipLanguage, 'words'>,
  key: TipKey,
  params: Readonly<Record<string, string | number>> = {}
): string {
  return filled(words[key] ?? vi[key], params);
}

export function filled(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => String(params[name] ?? place));
}
