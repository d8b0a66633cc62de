export interface ProgressBarProps {
  readonly label: string;
  /** Unknown when absent. */
  readonly value: number | undefined;
  readonly target: number;
  readonly noun: string;
  /** Where the value would be if it came evenly; drawn as a mark. */
  readonly expected?: number | undefined;
}
