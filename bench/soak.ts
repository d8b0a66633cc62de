import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { readyDataFolder } from '#store/database/data-folder.ts';
import { migrate, migrationsFolder } from '#store/database/migrate.ts';
import { openDatabase } from '#store/database/open-database.ts';
import { soak } from '#test/offline/soak.ts';

import { say, timed } from './timing.ts';

const PHONES = 50;
const EACH = 200;
const log = (): void => undefined;

/** The soak of `test/offline/soak.test.ts` with all its entries: ends with an error when one is lost or doubled. */
export async function benchSoak(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-bench-'));
  const database = await openDatabase({ folder: readyDataFolder(folder), log, durability: 'safe' });
  try {
    const root = path.resolve(import.meta.dirname, '..');
    await migrate({ owner: database.owner, folder: migrationsFolder(root), log });
    const { ms, result } = await timed(() => soak(database, PHONES, EACH));
    const { written, there, waiting, astray, figures } = result;
    const held = new Set(there);
    const lost = written.filter((id) => !held.has(id));
    const wrong = figures.filter(({ figure, counted }) => figure !== counted);
    say(
      `${written.length} entries of ${PHONES} phones in ${Math.round(ms / 1000)} s; the server holds ${there.length}`
    );
    say(
      `waiting ${waiting.length}, lost ${lost.length}, astray ${astray.length}, figures that differ ${wrong.length}`
    );
    const isRight =
      written.length === there.length && waiting.length + lost.length + astray.length + wrong.length === 0;
    if (!isRight) throw new Error('entries were lost or doubled');
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
