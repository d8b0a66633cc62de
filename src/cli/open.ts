import path from 'node:path';
import { problem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { prepare } from '#jobs/prepare.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import { type House, openHouse } from '#operations/stage.ts';
import { migrate, migrationsFolder } from '#store/database/migrate.ts';
import { readyDataFolder } from '#store/database/data-folder.ts';
import { reachDatabase } from '#store/database/reach-database.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Who has the data folder has everything in it; the command line still records on behalf of an office only. */
const operator: Person = {
  id: '00000000-0000-7000-8000-000000000000',
  login: 'operator',
  name: 'Người vận hành máy chủ',
  party: '',
  unit: 'vn@0',
  role: {
    id: 'operator',
    label: { vi: 'Người vận hành máy chủ', en: 'Operator of the server' },
    words: {
      vi: 'Đọc, lập báo cáo, quản trị từ dòng lệnh.',
      en: 'Reads, composes and administers from the shell.'
    },
    rights: [
      'read-figures',
      'read-records',
      'compose-reports',
      'record-reported-totals',
      'apply-decrees',
      'administer'
    ]
  }
};

/** Opens the data of a running server, or starts the database for the time of one command. */
export async function withHouse<Result>(work: (house: House) => Promise<Result>): Promise<Result> {
  const url = process.env['DATABASE_URL'];
  const database = await reachDatabase({
    folder: dataFolder(),
    url,
    log: (line) => process.stderr.write(`${line.vi}\n`),
    prepare: async (opened) => {
      await migrate({ owner: opened.owner, folder: migrationsFolder(root), log: () => undefined });
      await prepare(opened, (line) => process.stderr.write(`${line.vi}\n`));
    }
  });
  try {
    const house = await openHouse(database);
    try {
      return await work(house);
    } finally {
      await house.close();
    }
  } finally {
    await database.close();
  }
}

/** As the server takes it: a relative one counts from the project's folder. */
export function dataFolder(): string {
  return readyDataFolder(path.resolve(root, process.env['TOANDAN_DATA'] ?? '.data'));
}

export async function personFor(house: House, login: string | undefined): Promise<Person> {
  if (login === undefined) return operator;
  const person = await personOfLogin(house.database.owner, login);
  if (!person) throw problem('no-such-login', { login });
  return person;
}
