import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { Purpose } from '#engine/sealing/box.ts';
import { makeReceiverKey, type NewKey, wrapByPassphrase } from '#engine/sealing/receiver-key.ts';
import { splitAmong } from '#engine/sealing/shares.ts';
import { writeChange } from '#operations/tips/box.ts';
import { unitsOver } from '#operations/tips/box-units.ts';
import type { World } from '#operations/world.ts';
import { roles } from '#programme/catalogue.ts';
import { type Account, accounts, demonstrationPassphrase } from '#programme/demonstration/accounts.ts';
import type { Database } from '#store/database/database.ts';
import { logSigner } from '#store/log/log-signer.ts';
import { readSetting, writeSetting } from '#store/setting.ts';
import { addKey, standingKeys } from '#vault/reader-keys.ts';
import type { ISql } from 'postgres';

const SETTING = 'demonstration-keys';
/** The passphrase is published; hard work behind it would protect nothing and delay the first start. */
const QUICK = { n: 2 ** 12, r: 8, p: 1 };
/** Custodians that give back a key together. */
const NEEDED = 2;

/** Makes the keys of the demonstration's offices, once. They seal nothing, and every page says so. */
export async function loadDemonstrationKeys(database: Database, world: World): Promise<void> {
  const isWanted = (await readSetting(database.owner, 'demonstration')) === true;
  if (!isWanted || (await readSetting(database.owner, SETTING)) !== undefined) return;
  const signer = logSigner(database);
  await database.owner.begin(async (sql) => {
    await writeSetting(sql, SETTING, true);
    const context = { sql, signer, world };
    for (const account of withRight('keep-shares')) await putIn(context, account, 'custodian');
    for (const account of withRight('receive-tips')) await putIn(context, account, 'receiver');
  });
}

function withRight(right: 'keep-shares' | 'receive-tips'): readonly Account[] {
  return accounts.filter(({ role, isClosed }) => !isClosed && roles.get(role)?.rights.includes(right));
}

type Needs = Parameters<typeof writeChange>[0] & { readonly sql: ISql; readonly world: World };

async function putIn(context: Needs, account: Account, purpose: Purpose): Promise<void> {
  const key = await makeReceiverKey();
  const day = context.world.today;
  const split = purpose === 'receiver' ? await splitFor(context, account, key) : undefined;
  const publicKey = base64Of(key.publicKey);
  await addKey(context.sql, {
    id: key.id,
    person: account.id,
    unit: account.unit,
    purpose,
    publicKey,
    words: account.name,
    madeOn: day,
    demonstration: true,
    wrapped: await wrapByPassphrase(key, demonstrationPassphrase, QUICK),
    recovery: split?.wrapping,
    shares: split?.shares ?? []
  });
  const change = { day, what: 'added', purpose, key: key.id, publicKey, words: account.name } as const;
  await writeChange(context, { unit: account.unit, ...change });
}

async function splitFor(context: Needs, { unit }: Account, key: NewKey) {
  const stored = await standingKeys(context.sql, await unitsOver(context, unit));
  const custodians = stored
    .filter(({ purpose }) => purpose === 'custodian')
    .map(({ id, publicKey }) => ({ id, publicKey: bytesOfBase64(publicKey) }));
  return custodians.length < NEEDED ? undefined : splitAmong(key, custodians, NEEDED);
}
