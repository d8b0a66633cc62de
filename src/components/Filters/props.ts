interface Asked {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
}

export type Filter =
  | (Asked & { readonly type: 'search'; readonly help?: string })
  | (Asked & { readonly type: 'day' })
  | (Asked & {
      readonly type: 'choice';
      readonly options: readonly { readonly id: string; readonly label: string }[];
      /** The choice of nothing; “all” when absent, no such choice when `false`. */
      readonly none?: string | false;
    });

export interface FiltersProps {
  readonly filters: readonly Filter[];
  /** Other parts of the address to keep. */
  readonly keep?: Readonly<Record<string, string>>;
  readonly action?: string | undefined;
  /** Where to go to ask without any filter; shown when one is set. */
  readonly clearHref?: string | undefined;
  /** What the button says; “Apply” when absent. */
  readonly submit?: string | undefined;
}
