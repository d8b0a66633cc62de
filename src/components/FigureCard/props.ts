import type { Chart } from '#engine/charts/chart.ts';
import type { ShownFigure } from '../Figure/props.ts';

export interface FigureCardProps {
  readonly label: string;
  readonly figure: ShownFigure;
  readonly noun: string;
  readonly href: string;
  /** When, in words: `tháng 11/2026`. */
  readonly when?: string | undefined;
  /** The last periods, oldest first. */
  readonly trend?: Pick<Chart, 'places' | 'series'> | undefined;
}
