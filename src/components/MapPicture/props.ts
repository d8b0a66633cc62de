export interface MapShape {
  readonly id: string;
  readonly name: string;
  /** SVG path data in the coordinates of `viewBox`. */
  readonly path: string;
  /** Unknown when absent, and hatched. */
  readonly value?: number | undefined;
  readonly href?: string | undefined;
}

export interface MapPictureProps {
  readonly title: string;
  readonly noun: string;
  readonly viewBox: string;
  readonly shapes: readonly MapShape[];
}
