import type { Language } from '#basis/label.ts';

/** One number of a chart; without a value it is unknown and drawn as a gap with a mark, never as 0. */
export interface ChartValue {
  readonly value: number | undefined;
  /** Drawn hatched. */
  readonly estimated?: boolean;
}

/** A place along the axis: usually a period. */
export interface ChartPlace {
  readonly label: string;
  /** Where room is short, such as `’14` for `2014`. */
  readonly short?: string;
}

/** One run of numbers, as many as there are places. */
export interface ChartSeries {
  readonly label: string;
  readonly values: readonly ChartValue[];
}

/** A chart as data. Everything a reader needs is in it, so that the table beside it is made from the same. */
export interface Chart {
  /** `bars` and `sparkline` draw the first series only; `multiples` draws one small panel a series. */
  readonly mark: 'bars' | 'line' | 'stacked' | 'sparkline' | 'multiples';
  readonly title: string;
  /** For those who hear the chart; without it the extremes and the unknown places are told. */
  readonly description?: string;
  /** The counting noun: buổi, đợt, %. */
  readonly noun: string;
  readonly places: readonly ChartPlace[];
  readonly series: readonly ChartSeries[];
  readonly language: Language;
}

/** The picture asked for. */
export interface Canvas {
  /** Makes the ids inside the picture unique on its page. */
  readonly id: string;
  /** In pixels; the texts are 13 pixels high whatever the width. */
  readonly width: number;
  readonly height?: number;
}
