import type { Label } from '#basis/label.ts';
import type { Snippet } from 'svelte';

/** Who is signed in, as the header shows it. */
export interface ShownPerson {
  readonly name: string;
  readonly role: Label;
  /** Name of the unit the person works for. */
  readonly unit: string;
  /** How much waits for the person. */
  readonly waiting: number;
  /** How many notices were not read. */
  readonly unread: number;
}

/** One of at most seven links of the header. */
export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly accessKey?: string;
}

export interface PageShellProps {
  readonly person?: ShownPerson | undefined;
  /** Whether what is shown is demonstration data; says so above every page. */
  readonly illustration?: boolean;
  /** The address of the page, to mark its link and to stay on it when the language changes. */
  readonly url: Pick<URL, 'pathname' | 'search'>;
  readonly links?: readonly NavigationLink[];
  readonly children: Snippet;
}
