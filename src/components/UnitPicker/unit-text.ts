import { fold } from '#basis/vietnamese.ts';
import type { UnitChoice } from './props.ts';

/** `Xã Phước Chánh, huyện Phước Sơn · 20728@0`: to be read, found by typing, and read back. */
export function unitText({ id, name, detail }: UnitChoice): string {
  return `${detail ? `${name}, ${detail}` : name} · ${id}`;
}

/** The id at the end of such a text; a text without one is given back, and found or refused by its name. */
export function unitIn(text: string): string {
  return /(?:^|·)\s*(\d+@[\w-]+)\s*$/u.exec(text)?.[1] ?? text.trim();
}

/** Those whose name and detail hold every word that was typed, with or without diacritics; a name alone goes before. */
export function unitsMatching(units: readonly UnitChoice[], typed: string): readonly UnitChoice[] {
  const words = fold(typed)
    .split(/[\s,·]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const matching = units.filter(({ name, detail }) => {
    const text = fold(`${name} ${detail ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const exact = matching.filter(({ name }) => bare(name) === bare(typed));
  return exact.length > 0 ? exact : matching;
}

/** Without its type word, which many leave out. */
function bare(name: string): string {
  return fold(name.trim()).replace(/^(xa|phuong|thi tran|dac khu)\s+/u, '');
}

/** The commune of a sent form; a tapped match goes before the text it was a match for. */
export function pickedUnit(form: FormData, name: string): string {
  const text = (key: string): string => {
    const value = form.get(key);
    return typeof value === 'string' ? value.trim().normalize('NFC') : '';
  };
  const found = text(foundName(name));
  return found !== '' && text(name) === text(askedName(name)) ? found : unitIn(text(name));
}

export function foundName(name: string): string {
  return `${name}.found`;
}

export function askedName(name: string): string {
  return `${name}.asked`;
}
