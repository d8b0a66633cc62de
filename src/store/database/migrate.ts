import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Label } from '#basis/label.ts';
import { isProblem, problem } from '#basis/problem.ts';

import { ensureRoles } from './roles.ts';
import type { Sql } from './database.ts';

interface Migration {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  readonly hash: string;
}

export interface Migrating {
  readonly owner: Sql;
  /** The folder of the files NNNN-name.sql. The server is bundled, so it is found from the project's root. */
  readonly folder: string;
  readonly log: (line: Label) => void;
}

/** The same number for every Toàn Dân, so that two servers on one database migrate one after the other. */
const lockKey = 20130801;

/** The migrations of a project that lies in `root`. */
export function migrationsFolder(root: string): string {
  return path.join(root, 'src', 'store', 'migrations');
}

/** Runs what is not yet applied, each file in its own transaction, forward only. */
export async function migrate({ owner, folder, log }: Migrating): Promise<void> {
  const migrations = readMigrations(folder);
  await owner.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`;
    await ensureRoles(sql);
    await sql`
      create table if not exists migration (
        number int primary key,
        name text not null,
        hash text not null,
        at timestamptz not null default now()
      )`;
    checkKnown(await sql<{ number: number; name: string }[]>`select number, name from migration`, migrations);
  });
  for (const migration of migrations) {
    if (await apply(owner, migration))
      log({ vi: `Đã chạy ${migration.file}`, en: `Applied ${migration.file}` });
  }
}

function readMigrations(folder: string): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const migrations = files.toSorted().map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    const hash = createHash('sha256').update(text).digest('hex');
    return { number: Number.parseInt(file, 10), file, text, hash };
  });
  for (const { number, file } of migrations) {
    const isAlone = migrations.filter((other) => other.number === number).length === 1;
    if (!isAlone || !(number > 0)) throw problem('migrations-unfit', { file, reason: misnumbered });
  }
  return migrations;
}

function checkKnown(applied: readonly { number: number; name: string }[], known: readonly Migration[]): void {
  const strange = applied.find(({ number }) => !known.some((migration) => migration.number === number));
  if (strange) throw problem('migrations-unfit', { file: strange.name, reason: newer });
}

/** The look and the change are under one lock, so that two servers never run a file twice. */
async function apply(owner: Sql, { number, file, text, hash }: Migration): Promise<boolean> {
  try {
    return await owner.begin(async (sql) => {
      await sql`select pg_advisory_xact_lock(${lockKey})`;
      const [applied] = await sql<{ hash: string }[]>`select hash from migration where number = ${number}`;
      if (applied && applied.hash !== hash) throw problem('migrations-unfit', { file, reason: altered });
      if (applied) return false;
      await sql.unsafe(text).simple();
      await sql`insert into migration (number, name, hash) values (${number}, ${file}, ${hash})`;
      return true;
    });
  } catch (error) {
    if (isProblem(error)) throw error;
    throw problem('migration-failed', {
      file,
      reason: error instanceof Error ? error.message : String(error)
    });
  }
}

const altered: Label = {
  vi: 'tệp đã bị sửa sau khi chạy. Hãy trả lại nội dung cũ và thêm một bước mới.',
  en: 'the file was changed after it was applied. Restore it and add a new step.'
};

const newer: Label = {
  vi: 'dữ liệu đã được một bản mới hơn nâng cấp. Hãy dùng bản Toàn Dân mới hơn đó.',
  en: 'the data was upgraded by a newer version. Use that newer Toàn Dân.'
};

const misnumbered: Label = {
  vi: 'mỗi tệp phải có một số thứ tự riêng, từ 0001.',
  en: 'each file must have a number of its own, from 0001.'
};
