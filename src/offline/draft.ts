import type { KeptFile } from './form-files.ts';

/** A form on its way, as its inputs stand: kept while it is typed, and when a network failed under it. */
export interface FormDraft {
  /** Id of the record it would become. */
  readonly record: string;
  /** Id of the entry. */
  readonly entry: string;
  readonly kind: string;
  /** Names and values of the inputs, in their order. */
  readonly inputs: readonly (readonly [name: string, value: string])[];
  /** Files of the form, which lie here by themselves. */
  readonly files?: readonly KeptFile[];
  readonly savedAt: number;
  /** Sent to the server, and no answer came: it goes into the outbox as soon as its checks are passed. */
  readonly sent?: 'not-at-all' | 'perhaps';
}

/** Values that every form has by itself; with nothing else, nothing was typed. */
const given = new Set(['id', 'record', 'kind', 'unit', 'day', 'host']);

export function inputsOf(form: FormData): FormDraft['inputs'] {
  return [...form.entries()].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : []
  );
}

export function formDataOf(inputs: FormDraft['inputs']): FormData {
  const form = new FormData();
  for (const [name, value] of inputs) form.append(name, value);
  return form;
}

export function isWorthKeeping(inputs: FormDraft['inputs']): boolean {
  return inputs.some(([name, value]) => !given.has(name) && value.trim() !== '');
}

/** The kind that a form's address tells: `/ghi/outreach-session`. */
export function kindOfPath(path: string): string | undefined {
  return /^\/ghi\/([a-z0-9-]+)$/u.exec(path)?.[1];
}
