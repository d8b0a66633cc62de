/** The id of the input of that name; errors link to it. */
export function inputId(name: string): string {
  return `o-${name.replaceAll('.', '-')}`;
}
