import library from 'pptxgenjs';

/**
 * What the package gives is an ES module whose default is the class; its types speak of CommonJS, so that under
 * one way of resolving modules the class is the import, and under another it is the import's default.
 */
type Library = typeof library extends { readonly default: infer Class } ? Class : typeof library;

export type Deck = Library extends new (...given: never[]) => infer Made ? Made : never;
export type Canvas = ReturnType<Deck['addSlide']>;
export type TextOptions = NonNullable<Parameters<Canvas['addText']>[1]>;
export type Run = Exclude<Parameters<Canvas['addText']>[0], string>[number];
export type ChartOptions = NonNullable<Parameters<Canvas['addChart']>[2]>;
export type TableRows = Parameters<Canvas['addTable']>[0];

export function newDeck(): Deck {
  return new (library as unknown as new () => Deck)();
}
