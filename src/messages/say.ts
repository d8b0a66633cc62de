import type { Label, Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { messages, type MessageKey, type ParamsFor } from './messages.ts';

/** The words of the interface in one language; a place like `{count}` takes the parameter of that name. */
export function say<Key extends MessageKey>(language: Language, key: Key, ...params: ParamsFor<Key>): string {
  const text = textOf(key)[language];
  const [given] = params;
  return given ? filled(text, given, language) : text;
}

/** Both languages at once, for what is stored or thrown as a label. */
export function labelOf<Key extends MessageKey>(key: Key, ...params: ParamsFor<Key>): Label {
  return { vi: say('vi', key, ...params), en: say('en', key, ...params) };
}

function textOf(key: MessageKey): Label {
  const [area = '', name = ''] = key.split('.');
  const areas: Readonly<Record<string, Readonly<Record<string, Label>>>> = messages;
  const found = areas[area]?.[name];
  if (!found) throw new RangeError(`no such message: ${key}`);
  return found;
}

function filled(text: string, params: Readonly<Record<string, string | number>>, language: Language): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numberText(value, language) : value;
  });
}
