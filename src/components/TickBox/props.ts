/** A box that belongs to a form standing elsewhere on the page, such as one row of many. */
export interface TickBoxProps {
  /** Id of the form. */
  readonly form: string;
  readonly name: string;
  readonly value: string;
  /** Heard, not seen: what stands beside the box says it. */
  readonly label: string;
  readonly isTicked: boolean;
}
