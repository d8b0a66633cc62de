import { createRawSnippet, type Snippet } from 'svelte';

/** What a component is shown with on the page of examples and in the accessibility check. */
export interface Example<Props> {
  readonly title: string;
  readonly props: Props;
}

/** Children for an example. Its text is trusted HTML of one element. */
export function content(html: string): Snippet {
  return createRawSnippet(() => ({ render: () => html }));
}
