import path from 'node:path';

import { problem } from '#basis/problem.ts';

/** What a person can set when starting; README and `.env`-less hosts know no others. */
export interface Settings {
  readonly port: number;
  /** The data folder, absolute. */
  readonly folder: string;
  readonly url: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const defaultPort = 8080;

/** PORT, TOANDAN_DATA (a relative one counts from `root`, the project's folder) and DATABASE_URL; empty means unset. */
export function readSettings(environment: Environment, root: string): Settings {
  return {
    port: readPort(set(environment, 'PORT') ?? String(defaultPort)),
    folder: path.resolve(root, set(environment, 'TOANDAN_DATA') ?? '.data'),
    url: set(environment, 'DATABASE_URL')
  };
}

function set(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** 0 asks the system for any free port, as tests do. */
function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= 65_535) return port;
  throw problem('setting-refused', {
    name: 'PORT',
    value,
    wanted: { vi: 'một số từ 1 đến 65535', en: 'a number from 1 to 65535' }
  });
}
