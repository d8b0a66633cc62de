import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import { parseCheckpoint } from '#engine/log/checkpoint.ts';
import { grow, noLeaves, TILE_WIDTH } from '#engine/log/grow.ts';
import { parseVerifier, verifierText, verifyNote } from '#engine/log/signed-note.ts';
import { provesConsistency, provesInclusion } from '#engine/log/verify-proofs.ts';
import { checkLog, type LogCheck } from '#store/log/check-log.ts';
import { sha256, verifyEd25519 } from '#store/log/ed25519.ts';
import { findingWords } from '#store/log/finding.ts';
import { readVerifiers } from '#store/log/log-key.ts';
import { entryLeaf, type EntryRow } from '#store/log/leaf-data.ts';
import { findHead } from '#store/log/log-head.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';
import { leafIndexOf, readSealedEntries } from '#store/log/sealed-entries.ts';
import { findTile, proveConsistency, proveInclusion, readNodes, rootAt } from '#store/log/stored-hashes.ts';
import type { ISql, TransactionSql } from 'postgres';
import { testDatabase } from '../database.ts';

const database = await testDatabase();
const { owner } = database;
// The driver learns the types of lists with its first statement, and fails when that one holds a list.
await owner`select 1`;
const signer = await openLogKey(database);
const home = '49@0';
const phuocHiep = '20728@0';
const phuocDuc = '20710@0';

/** Entries as they come to lie in the ledger; gives their ids in order. */
async function write(
  sql: ISql,
  count: number,
  unit = phuocHiep,
  record?: string
): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => randomUUIDv7());
  await sql`
    insert into entry (home, id, record, act, kind, unit, at, by, party, body, note)
    select ${home}, id, coalesce(${record ?? null}::uuid, id), 'recorded', 'outreach-session', ${unit},
      '2023-07-11T01:02:03.456Z'::timestamptz + place * interval '1 millisecond', id, 'police',
      jsonb_build_object('values', jsonb_build_object('title', 'Tuyên truyền số ' || place, 'attendances', place)),
      case when place % 2 = 0 then 'Ghi chú' end
    from unnest(${sql.array([...ids])}::uuid[]) with ordinality as e(id, place)
    order by place`;
  return ids;
}

const seal = () => sealLog(owner, signer);
const check = (known?: string): Promise<LogCheck> =>
  checkLog(owner, { keys: readVerifiers(database.folder), known });
const said = async (known?: string): Promise<readonly string[]> =>
  (await check(known)).findings.map((finding) => findingWords(finding).en);

/** Does something that the triggers forbid, as only the owner can, looks, and puts everything back. */
async function tampered(work: (sql: TransactionSql) => Promise<unknown>): Promise<readonly string[]> {
  const put = Symbol('put back');
  let findings: readonly string[] = [];
  const looked = owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await work(sql);
    const inside = Object.assign(sql, {}) as unknown as typeof owner;
    const { findings: found } = await checkLog(inside, { keys: readVerifiers(database.folder) });
    findings = found.map((finding) => findingWords(finding).en);
    throw put;
  });
  await assert.rejects(looked, (error) => error === put);
  return findings;
}

const first = await write(owner, 700);
const early = await seal();
const earlyNote = (await findHead(owner))?.note ?? '';
const second = await write(owner, 900);
const head = await seal();
const all = [...first, ...second];

test('every entry has its leaf, in the order of the ledger, and the log is intact', async () => {
  assert.deepEqual([early.size, head.size], [700, 1_600]);
  const leaves = await leafIndexOf(
    owner,
    all.map((id) => ({ id }))
  );
  assert.deepEqual(
    all.map((id) => leaves.get(id)),
    all.map((_, index) => index)
  );
  assert.deepEqual(await check(), { leaves: 1_600, checkpoints: 2, findings: [], found: 0, waiting: 0 });
});

test('sealing again adds nothing, and writers at the same time lose nothing', async () => {
  assert.deepEqual(await seal(), head);
  const ids = (await Promise.all([write(owner, 30), seal(), write(owner, 30), seal(), write(owner, 30)]))
    .flat()
    .filter((one) => typeof one === 'string');
  const { size } = await seal();
  assert.equal(size, 1_690);
  assert.equal(
    (
      await leafIndexOf(
        owner,
        ids.map((id) => ({ id }))
      )
    ).size,
    90
  );
  assert.deepEqual((await check()).findings, []);
});

test('an entry whose transaction ends after later ones were sealed gets its leaf all the same', async () => {
  let late: readonly string[] = [];
  await owner.begin(async (sql) => {
    late = await write(sql, 1);
    const [sooner = ''] = await write(owner, 1);
    await seal();
    assert.equal((await leafIndexOf(owner, [{ id: sooner }])).size, 1);
  });
  await seal();
  assert.equal(
    (
      await leafIndexOf(
        owner,
        late.map((id) => ({ id }))
      )
    ).size,
    1
  );
  assert.deepEqual(await said(), []);
});

test('a report may seal while it holds the ledger, and nobody writes meanwhile', async () => {
  await database.app.begin(async (sql) => {
    await sql`select hold_ledger()`;
    await seal();
    await assert.rejects(
      owner.begin(async (other) => {
        await other`set local lock_timeout = 50`;
        await write(other, 1);
      }),
      { code: '55P03' }
    );
  });
});

test('other tools could check the checkpoint by the verifier key alone', async () => {
  const key = parseVerifier(sha256, verifierText(sha256, signer));
  const newest = await findHead(owner);
  assert.ok(key && newest);
  const verdict = verifyNote(newest.note, [key], { sha256, verify: verifyEd25519 });
  assert.ok(verdict.good);
  const read = parseCheckpoint(verdict.text);
  assert.deepEqual(
    [read?.origin, read?.size, read?.root.toBase64()],
    [signer.name, newest.size, newest.root]
  );
});

test('leaves and earlier checkpoints are proved from what is kept', async () => {
  const root = Buffer.from(head.root, 'base64');
  const [leaf] = await readNodes(owner, 0, 699, 1);
  assert.ok(leaf);
  const proof = await proveInclusion(owner, 699, head.size);
  assert.ok(provesInclusion(sha256, { leaf: 699, size: head.size, leafHash: leaf, root, proof }));
  const grown = await proveConsistency(owner, early.size, head.size);
  const rootBefore = Buffer.from(early.root, 'base64');
  assert.ok(
    provesConsistency(sha256, { before: early.size, rootBefore, size: head.size, root, proof: grown })
  );
  assert.equal(await rootAt(owner, early.size), early.root);
});

test('a tile holds hashes alone and is given only as far as the signed log reaches', async () => {
  const full = await findTile(owner, { level: 0, index: 1, width: TILE_WIDTH }, head.size);
  assert.equal(full?.length, 32 * TILE_WIDTH);
  const upper = await findTile(owner, { level: 1, index: 0, width: 6 }, head.size);
  assert.equal(upper?.length, 32 * 6);
  assert.equal(await findTile(owner, { level: 1, index: 0, width: 7 }, head.size), undefined);
  assert.equal(await findTile(owner, { level: 0, index: 6, width: 65 }, 1_600), undefined);
});

test('the sealed entries of a commune include records that a correction moved away', async () => {
  const [record = ''] = await write(owner, 1, phuocDuc);
  const { size } = await seal();
  await write(owner, 1, phuocHiep, record);
  const both = await seal();
  const ofDuc = async (at: number): Promise<number> =>
    (await readSealedEntries(owner, { size: at, communes: [phuocDuc] })).length;
  assert.deepEqual([await ofDuc(size - 1), await ofDuc(size), await ofDuc(both.size)], [0, 1, 2]);
  const [entry] = await readSealedEntries(owner, { size, communes: [phuocDuc] });
  assert.deepEqual([entry?.record, entry?.at], [record, '2023-07-11T01:02:03.457Z']);
});

test('the database refuses to change the log and the ledger, even for the owner', async () => {
  for (const statement of [
    'update log_leaf set home = home',
    'delete from log_leaf',
    'truncate log_leaf',
    'update log_hash set hash = hash',
    'delete from checkpoint',
    "update entry set note = 'đổi'",
    'delete from entry'
  ]) {
    await assert.rejects(owner.unsafe(statement), { code: '55000' }, statement);
  }
});

test('the application can read the log and write nothing into it', async () => {
  assert.ok((await database.app`select 1 from checkpoint`).length > 0);
  await assert.rejects(database.app`insert into log_hash values (8, 99, ${Buffer.alloc(32)})`, {
    code: '42501'
  });
});

const id = first[300] ?? '';

test('an entry altered by hand is named', async () => {
  const changes = [
    `body = jsonb_set(body, '{values,attendances}', '9')`,
    `at = at + interval '1 microsecond'`,
    `note = 'Sửa'`,
    `unit = '20710@0'`
  ];
  for (const change of changes) {
    assert.deepEqual(await tampered((sql) => sql.unsafe(`update entry set ${change} where id = '${id}'`)), [
      `Entry ${id} (49@0) was altered after it was sealed (leaf 300).`
    ]);
  }
});

test('an entry removed by hand is named', async () => {
  assert.deepEqual(await tampered((sql) => sql`delete from entry where id = ${id}`), [
    `Entry ${id} (49@0) was removed (leaf 300 is still there).`
  ]);
});

test('an entry put in past the log is named', async () => {
  const strange = randomUUIDv7();
  const found = await tampered(
    (sql) => sql`
      insert into entry (home, id, position, record, act, kind, unit, at, by, party, body)
      overriding system value
      select home, ${strange}, 0, record, act, kind, unit, at, by, party, body from entry where id = ${id}`
  );
  assert.deepEqual(found, [`Entry ${strange} (49@0) was put in past the log: it has no leaf.`]);
});

test('an altered leaf is told from an altered entry, also in the last tile', async () => {
  const last = all[1_599] ?? '';
  for (const [index, of] of [
    [300, id],
    [1_599, last]
  ] as const) {
    assert.deepEqual(
      await tampered((sql) => sql`update log_leaf set hash = ${Buffer.alloc(32)} where index = ${index}`),
      [`Leaf ${index} was altered; Entry ${of} (49@0) is as it was sealed.`]
    );
  }
});

test('a leaf and an entry altered in different tiles are both named', async () => {
  const other = all[1_100] ?? '';
  const found = await tampered(async (sql) => {
    await sql`update log_leaf set hash = ${Buffer.alloc(32)} where index = 300`;
    await sql`update entry set note = 'Sửa' where id = ${other}`;
  });
  assert.deepEqual(found, [
    `Leaf 300 was altered; Entry ${id} (49@0) is as it was sealed.`,
    `Entry ${other} (49@0) was altered after it was sealed (leaf 1100).`
  ]);
});

test('a removed leaf, an altered subtree and a log that was cut off are named', async () => {
  assert.ok(
    (await tampered((sql) => sql`delete from log_leaf where index = 300`)).includes(
      'Leaf 300 was removed from the log.'
    )
  );
  assert.deepEqual(
    await tampered((sql) => sql`update log_hash set hash = ${Buffer.alloc(32)} where index = 2`),
    ['The kept hash of subtree 2 at level 8 was altered or removed.']
  );
  const { size } = (await findHead(owner)) ?? { size: 0 };
  const cut = await tampered((sql) => sql`delete from log_leaf where index >= 1600`);
  assert.deepEqual(
    cut.filter((line) => !line.includes('past the log')),
    [`The log has 1600 leaves, and a checkpoint was signed for ${size}: its end was removed.`]
  );
});

test('everything rewritten so that it agrees is found by the signed checkpoint, to the tile', async () => {
  const found = await tampered(async (sql) => {
    await sql`update entry set note = 'Sửa' where id = ${id}`;
    await rewriteAll(sql);
  });
  assert.deepEqual(found, [
    'Leaves 0 to 699 were rewritten: ledger and leaves agree, but not with the signed root.'
  ]);
  const leafAndEntry = await tampered(async (sql) => {
    await sql`update entry set note = 'Sửa' where id = ${id}`;
    await rewriteAll(sql, false);
  });
  assert.deepEqual(leafAndEntry, [
    'Leaves 256 to 511 were rewritten: ledger and leaves agree, but not with the signed root.'
  ]);
});

test('a forged checkpoint is named', async () => {
  const forged = await tampered(
    (sql) => sql`update checkpoint set note = replace(note, '1600', '1601') where size = 1600`
  );
  assert.deepEqual(forged, ['The signature of the checkpoint at 1600 leaves is wrong.']);
  assert.deepEqual(
    await tampered((sql) => sql`update checkpoint set root = ${Buffer.alloc(32)} where size = 1600`),
    ['The checkpoint at 1600 leaves: the size or root beside it is not what was signed.']
  );
});

test('a checkpoint kept elsewhere is of this log, and one of another log is not', async () => {
  assert.deepEqual(await said(earlyNote), []);
  assert.deepEqual(await said(earlyNote.replace('700', '701')), [
    'The checkpoint given cannot be read, or is not signed by a key of this log.'
  ]);
});

/** What somebody would do who has the database but not the key: make leaves, and subtrees, fit the altered entries. */
async function rewriteAll(sql: TransactionSql, withSubtrees = true): Promise<void> {
  const [row] = await sql<EntryRow[]>`select * from entry where id = ${id}`;
  assert.ok(row);
  await sql`update log_leaf set hash = ${Buffer.from(entryLeaf(row))} where id = ${id}`;
  if (!withSubtrees) return;
  const leaves = await sql<{ hash: Uint8Array }[]>`select hash from log_leaf order by index`;
  const { made } = grow(
    sha256,
    noLeaves,
    leaves.map((leaf) => leaf.hash)
  );
  for (const { level, index, hash } of made) {
    await sql`update log_hash set hash = ${Buffer.from(hash)} where level = ${level} and index = ${index}`;
  }
}
