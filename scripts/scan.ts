/**
 * Writes the catalogues: for each folder of declarations a git-ignored `catalogue.generated.ts` that
 * imports every file's default export, so that adding a thing is adding a file. It writes only what changed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { catalogueText } from './scanning/catalogue-text.ts';

interface Scanned {
  readonly folder: string;
  readonly deep?: true;
  /** Folders within a deep one that have a catalogue of their own. */
  readonly without?: readonly string[];
}

const scanned: readonly Scanned[] = [
  ...[
    'records',
    'indicators',
    'reports',
    'windows',
    'roles',
    'territory',
    'workbooks',
    'campaigns',
    'score-sheets'
  ].map((name) => ({ folder: `src/programme/${name}` })),
  { folder: 'src/operations', deep: true, without: ['work'] },
  { folder: 'src/operations/work' },
  { folder: 'src/jobs' }
];

const root = path.resolve(import.meta.dirname, '..');

for (const { folder, deep, without = [] } of scanned) {
  const home = path.join(root, folder);
  if (!existsSync(home)) continue;
  const entries = readdirSync(home, { recursive: deep ?? false, encoding: 'utf8' });
  const files = entries
    .map((entry) => entry.replaceAll(path.sep, '/'))
    .filter((entry) => !without.some((inner) => entry.startsWith(`${inner}/`)) && isDeclaration(home, entry));
  const target = path.join(home, 'catalogue.generated.ts');
  const text = catalogueText(files);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}

/** A file beside the declarations that has no default export is a helper of theirs. */
function isDeclaration(home: string, entry: string): boolean {
  if (!entry.endsWith('.ts') || /\.(test|generated|d)\.ts$/u.test(entry)) return false;
  return /^export default |^export \{[^}]*\bas default\b/mu.test(
    readFileSync(path.join(home, entry), 'utf8')
  );
}
