import type { Snippet } from 'svelte';

export interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'problem';
  /** With an address it is a link that looks like a button. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button';
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly formaction?: string | undefined;
  readonly download?: string | undefined;
  /** Only where script draws the page. */
  readonly onclick?: (() => unknown) | undefined;
  readonly children: Snippet;
}
