export interface ProgressStep {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead';
}

export interface ProgressStepsProps {
  /** What the steps are of, for those who hear the page. */
  readonly label: string;
  readonly steps: readonly ProgressStep[];
}
