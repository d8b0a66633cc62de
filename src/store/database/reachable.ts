import postgres from 'postgres';

import { problem } from '#basis/problem.ts';

import { systemCode } from './data-folder.ts';

const oldest = 15;
const patience = 6000;

/** Throws a sentence that never holds the password. */
export async function checkReachable(url: string): Promise<void> {
  const where = placeOf(url);
  const version = await askVersion(url, where);
  if (version < oldest * 10_000) {
    throw problem('database-too-old', { where, version: String(Math.floor(version / 10_000)) });
  }
}

/** Host, port and database name of an address, without user and password. */
export function placeOf(url: string): string {
  if (!URL.canParse(url) || !/^postgres(ql)?:\/\//u.test(url)) {
    throw problem('setting-refused', {
      name: 'DATABASE_URL',
      value: '…',
      wanted: {
        vi: 'dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/tên',
        en: 'the form postgres://user:password@host:5432/name'
      }
    });
  }
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}

async function askVersion(url: string, where: string): Promise<number> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, fetch_types: false, onnotice: () => undefined });
  let timer: NodeJS.Timeout | undefined;
  // The driver's own timeout begins after the name is resolved, which may hang as well.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('CONNECT_TIMEOUT')), patience);
  });
  const asked = sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
  try {
    const [row] = await Promise.race([asked, tooLate]);
    return row?.version ?? 0;
  } catch (error) {
    throw problem('database-unreachable', { where, reason: systemCode(error) });
  } finally {
    clearTimeout(timer);
    await sql.end({ timeout: 0 });
  }
}
