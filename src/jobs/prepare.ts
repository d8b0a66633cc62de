import path from 'node:path';

import { vietnamDay } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { World } from '#operations/world.ts';
import { openHouse } from '#operations/stage.ts';
import {
  accounts,
  demonstrationPassphrase,
  demonstrationPassword,
  shown
} from '#programme/demonstration/accounts.ts';
import { parseInstruments, parseSuccessions, parseUnits } from '#programme/territory/unit-tables.ts';
import type { Database, Sql } from '#store/database/database.ts';
import { compact } from '#store/figures/compact.ts';
import { isEmptyAndMine } from '#store/ledger/is-empty.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';
import { readSetting, writeSetting } from '#store/setting.ts';
import { loadUnits } from '#store/territory/load-units.ts';
import { approveEarlierReports } from './approve-earlier-reports.ts';
import { startCompacting } from './compact-figures.ts';
import { changedSince, definitionHashes } from './definition-hashes.ts';
import { startDestroyingEvidence } from './destroy-expired-evidence.ts';
import { startDestroyingForumWords } from './destroy-forum-words.ts';
import { startDestroyingTips } from './destroy-expired-tips.ts';
import { startLookingForDuplicates } from './look-for-duplicates.ts';
import { loadDemonstration } from './load-demonstration.ts';
import { loadDemonstrationKeys } from './load-demonstration-keys.ts';
import { loadDemonstrationPublic } from './load-demonstration-public.ts';
import { remakeContributions } from './remake-contributions.ts';
import { startNoticing } from './notices/start-noticing.ts';
import { startSealing } from './seal-log.ts';

const unitsFolder = path.resolve(import.meta.dirname, '..', '..', 'data', 'units');
const tables = { units: parseUnits, successions: parseSuccessions, instruments: parseInstruments };

const DEFINITIONS = 'indicator-definitions';
const DEMONSTRATION = 'demonstration';

/**
 * What a start needs before the first page: the map, the numbers of the indicators, on the very first start
 * the demonstration (unless TOANDAN_DEMO is “off”), figures under the definitions of today. Gives lines to
 * print; folding of figures and sealing of the log go on until the database is closed.
 */
export async function prepare(
  database: Database,
  tell: (line: Label) => void = announce
): Promise<readonly string[]> {
  const { owner } = database;
  const today = vietnamDay(Date.now());
  await loadUnits({ sql: owner, folder: unitsFolder, tables, today });
  const house = await openHouse(database);
  try {
    const world = await house.world();
    await fillOnFirstStart(owner, world, tell);
    await followDefinitions(owner, world, tell);
    await loadDemonstrationKeys(database, world);
  } finally {
    await house.close();
  }
  await compact(owner);
  startCompacting(owner);
  startLookingForDuplicates(owner);
  const signer = await openLogKey(database);
  await sealLog(owner, signer);
  startSealing(database, signer);
  startDestroyingEvidence(database);
  startDestroyingForumWords(owner);
  startDestroyingTips(database);
  await approveEarlierReports(owner);
  await startNoticing(database);
  if ((await readSetting(owner, DEMONSTRATION)) !== true) return [];
  await loadDemonstrationPublic(database);
  return signIns();
}

/** One transaction: a start that is interrupted begins anew. */
async function fillOnFirstStart(owner: Sql, world: World, tell: (line: Label) => void): Promise<void> {
  if ((await readSetting(owner, DEMONSTRATION)) !== undefined) return;
  await owner.begin(async (sql) => {
    if (!(await isEmptyAndMine(sql))) return;
    const isWanted = process.env['TOANDAN_DEMO'] !== 'off';
    await writeSetting(sql, DEFINITIONS, definitionHashes(world.counted));
    await writeSetting(sql, DEMONSTRATION, isWanted);
    if (!isWanted) return;
    tell({ vi: 'Đang nạp dữ liệu minh hoạ…', en: 'Loading demonstration data…' });
    const began = performance.now();
    const count = await loadDemonstration(sql, world);
    const seconds = Math.ceil((performance.now() - began) / 1000);
    tell({
      vi: `Đã nạp ${count} dòng nhật ký minh hoạ trong ${seconds} giây.`,
      en: `Loaded ${count} demonstration entries in ${seconds} s.`
    });
  });
}

async function followDefinitions(owner: Sql, world: World, tell: (line: Label) => void): Promise<void> {
  const now = definitionHashes(world.counted);
  const before = ((await readSetting(owner, DEFINITIONS)) ?? {}) as Readonly<Record<string, string>>;
  const changed = new Set(changedSince(before, now));
  if (changed.size === 0) return;
  tell({
    vi: `Định nghĩa của ${changed.size} chỉ tiêu đã đổi; đang tính lại số liệu…`,
    en: `The definitions of ${changed.size} indicators have changed; reckoning figures anew…`
  });
  const indicators = world.counted.filter((one) => changed.has(one.id));
  await remakeContributions(owner, world, indicators);
  await writeSetting(owner, DEFINITIONS, now);
}

function signIns(): readonly string[] {
  const width = Math.max(...accounts.map(({ login }) => login.length));
  return [
    'Dữ liệu minh hoạ. Tài khoản dùng thử / demonstration sign-ins:',
    ...shown.map(({ login, name, role, unit }) => `  ${login.padEnd(width)}  ${name} (${role}, ${unit})`),
    `  Mật khẩu chung / password: ${demonstrationPassword}`,
    `  Cụm từ khóa tin báo / passphrase of the keys for tips: ${demonstrationPassphrase}`
  ];
}

function announce({ vi, en }: Label): void {
  process.stdout.write(`${vi}\n  ${en}\n`);
}
