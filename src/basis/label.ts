/** What a thing is called, in the two languages of the interface. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Label;
