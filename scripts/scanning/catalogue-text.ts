/** The text of a catalogue over files such as `outreach-session.ts` or `tips/send-tip.ts`. */
export function catalogueText(files: readonly string[]): string {
  const sorted = files.map((file) => ({ file, name: fileName(file) })).toSorted(byName);
  const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name);
  if (twice) throw new Error(`two files are called ${twice.name}; a file's name is its id`);
  const names = sorted.map(({ name }) => variable(name));
  return [
    '// Made by scripts/scan.ts; not to be edited.',
    ...sorted.map(({ file, name }) => `import ${variable(name)} from './${file}';`),
    '',
    `export const all = [${names.join(', ')}] as const;`,
    `export const fileNames = [${sorted.map(({ name }) => `'${name}'`).join(', ')}] as const;`,
    ''
  ].join('\n');
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.ts'.length);
}

/** Ends in `_`, so that no file name meets a reserved word. */
function variable(name: string): string {
  return `${name.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase()).replaceAll('.', '_')}_`;
}
