import type { Figure, Inlines } from '#engine/documents/inline.ts';
import { plainText } from './lines-of.ts';

export type Address = (href: string) => string;

/** The whole sentence, then the page of each of its figures. */
export function sentenceNotes(content: Inlines, address: Address): readonly string[] {
  const figures = content.filter((one) => one.kind === 'figure');
  return [plainText(content), ...figures.map((figure) => sourceNote(figure.text, figure, address))];
}

/** `Năm 2013, Số buổi: 44 – https://…` */
export function sourceNote(words: string, figure: Figure, address: Address): string {
  return `• ${words} – nguồn: ${address(figure.href)}`;
}
