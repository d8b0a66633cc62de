export interface OutlineShape {
  readonly id: string;
  readonly name: string;
  /** SVG path data in the coordinates of the drawing. */
  readonly path: string;
  /** The place that the map is about. */
  readonly isSelf: boolean;
  readonly href?: string | undefined;
}

export interface OutlineMapProps {
  readonly title: string;
  readonly drawing: {
    readonly width: number;
    readonly height: number;
    /** The frame around islands that are drawn at a scale of their own. */
    readonly inset?:
      { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  };
  readonly shapes: readonly OutlineShape[];
}
