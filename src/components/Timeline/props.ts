import type { Tone } from '../Tag/props.ts';

export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** Day or instant, in words. */
  readonly at: string;
  readonly who: string;
  readonly note?: string | undefined;
  /** What else is known of it, a sentence each. */
  readonly asides?: readonly string[] | undefined;
  readonly tone?: Tone | undefined;
  /** A correction keeps the old value in view. */
  readonly changes?:
    | readonly {
        readonly label: string;
        readonly was?: string | undefined;
        readonly now?: string | undefined;
      }[]
    | undefined;
}

export interface TimelineProps {
  /** In the order shown. */
  readonly events: readonly TimelineEvent[];
  /** What a note is; a reason when absent. */
  readonly noteLabel?: string | undefined;
}
