import type { UnitChoice } from './props.ts';

/** `Xã Phước Chánh, huyện Phước Sơn · 20728@0`: to be read, found by typing, and read back. */
export function unitText({ id, name, detail }: UnitChoice): string {
  return `${detail ? `${name}, ${detail}` : name} · ${id}`;
}

/** The id at the end of such a text; a text without one is given back, and found or refused by its name. */
export function unitIn(text: string): string {
  return /(?:^|·)\s*(\d+@[\w-]+)\s*$/u.exec(text)?.[1] ?? text.trim();
}
