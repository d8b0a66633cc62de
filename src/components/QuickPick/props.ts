export interface QuickPickProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Taken with one tap. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What the input for anything else is called. */
  readonly otherLabel: string;
  /** One of the choices, or what was typed. */
  readonly value?: string | undefined;
  readonly longest?: number;
  /** The keys that a phone shows for the input. */
  readonly keys?: 'text' | 'numeric';
}
