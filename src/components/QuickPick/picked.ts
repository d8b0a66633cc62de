/** The choices go by a name of their own, so that what is typed can be told apart from what is tapped. */
export function quickName(name: string): string {
  return `${name}.quick`;
}

/** What was typed goes before what was tapped: a form without script cannot untick a choice while one types. */
export function pickedIn(form: FormData, name: string): string {
  return textOf(form, name) || textOf(form, quickName(name));
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().normalize('NFC') : '';
}
