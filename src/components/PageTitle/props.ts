import type { Snippet } from 'svelte';

export interface PageTitleProps {
  readonly title: string;
  /** A line above, such as the kind of what is shown. */
  readonly above?: string | undefined;
  readonly lead?: string | undefined;
  readonly back?: { readonly label: string; readonly href: string } | undefined;
  /** Buttons at the side. */
  readonly children?: Snippet | undefined;
}
