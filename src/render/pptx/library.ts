import library from 'pptxgenjs';

/** The package's types speak of CommonJS, but what it gives is an ES module whose default is the class. */
type Library = typeof library.default;

export type Deck = InstanceType<Library>;
export type Canvas = library.default.Slide;
export type TextOptions = library.default.TextPropsOptions;
export type Run = library.default.TextProps;
export type ChartOptions = library.default.IChartOpts;
export type TableRows = library.default.TableRow[];

export function newDeck(): Deck {
  return new (library as unknown as Library)();
}
