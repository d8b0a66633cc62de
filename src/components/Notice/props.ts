import type { Snippet } from 'svelte';
import type { Tone } from '../Tag/props.ts';

export interface NoticeProps {
  readonly tone?: Exclude<Tone, 'plain'>;
  readonly title?: string | undefined;
  /** Read out at once, when it answers what the person has just done. */
  readonly isAnswer?: boolean;
  readonly children?: Snippet | undefined;
}
