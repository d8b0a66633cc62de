export interface SummaryListProps {
  readonly rows: readonly {
    readonly label: string;
    /** A dash when absent. */
    readonly value?: string | undefined;
    readonly href?: string | undefined;
  }[];
}
