import type { Snippet } from 'svelte';

export interface EmptyStateProps {
  readonly title: string;
  readonly action?: { readonly label: string; readonly href: string } | undefined;
  readonly children?: Snippet | undefined;
}
