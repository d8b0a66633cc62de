import assert from 'node:assert/strict';
import test from 'node:test';
import JSZip from 'jszip';

import { canonicalJson } from '#basis/canonical-json.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { codeOf, digestOf } from '#operations/issuing/frozen-digest.ts';
import type { VerifiedReport } from '#operations/verifying/verified-report.ts';
import verifyReport from '#operations/verifying/verify-report.ts';
import { ENTRY_COLUMNS, entryLeaf, type EntryRow } from '#store/log/leaf-data.ts';
import type { ISql } from 'postgres';
import { openOffice } from './signing.ts';

const { database, house, leader, signed, issued, frozen, file, sealed } = await openOffice();
const id = await signed();
await sealed();
const { code, digest, frozen: text } = await issued(id);
const said = await frozen(id);

test('a report that nobody touched is genuine, every figure of it', async () => {
  const verified = await verify({ report: code });
  assert.deepEqual(
    verified.findings.map((one) => one.words.en),
    []
  );
  assert.ok(verified.isGenuine);
  assert.equal(verified.changed, 0);
  assert.deepEqual(verified.notes, []);
  assert.ok(verified.figures.length > 150, `${verified.figures.length} figures`);
  assert.ok(verified.figures.every(({ verdict }) => verdict === 'same'));
});

test('it is found by number, code, digest and id', async () => {
  const [version] = said.versions;
  assert.ok(version);
  const marks = [
    `${version.number}/${version.sign}`,
    `Số: 0${version.number}/${version.sign}`,
    code.toLowerCase(),
    digest,
    id
  ];
  for (const report of marks) assert.equal((await verify({ report })).id, id, report);
});

test('a figure altered in the stored report is found', async () => {
  await disturbed(
    () =>
      rewrite((figure) => ({
        ...figure,
        result: { ...figure.result, value: 139, low: 139, high: 139 } as never
      })),
    async () => {
      const { findings } = await verify({ report: id });
      assert.deepEqual(
        [...new Set(whats(findings))],
        ['report text-altered', 'report leaf-differs', 'report words-differ', 'report figure-differs']
      );
    }
  );
});

test('it is found as well when digest and code are made to fit', async () => {
  await disturbed(
    async () => {
      const altered = withLaunchDrives((figure) => ({ ...figure, records: figure.records + 1 }));
      const its = digestOf(altered);
      await database.owner`
        update issued_report set frozen = ${altered}, digest = ${its}, code = ${codeOf(its)} where id = ${id}`;
    },
    async () => {
      const { findings } = await verify({ report: id });
      assert.deepEqual(whats(findings), ['report leaf-differs', 'report figure-differs']);
    }
  );
});

test('words altered in the stored document are found', async () => {
  await disturbed(
    async () => {
      const altered = text.replace('"text":"138 đợt"', '"text":"148 đợt"');
      assert.notEqual(altered, text);
      await database.owner`update issued_report set frozen = ${altered} where id = ${id}`;
    },
    async () => {
      const { findings } = await verify({ report: id });
      assert.deepEqual(whats(findings), [
        'report text-altered',
        'report leaf-differs',
        'report words-differ'
      ]);
    }
  );
});

test('an entry altered by hand is found, with the figures that it changed', async () => {
  await disturbed(
    async () => {
      await database.owner`
        update entry set body = jsonb_set(body, '{header,day}', '"2012-01-01"')
        where id = (
          select c.entry from contribution c join indicator_number n on n.number = c.indicator
          where n.id = 'launch-drives' and c.unit like '20728%' order by c.day limit 1)`;
    },
    async () => {
      const { findings } = await verify({ report: id });
      assert.ok(whats(findings).includes('database entry-altered'), whats(findings).join());
      assert.ok(
        findings.some(
          (one) => one.what === 'figure-differs' && one.where === 'database' && one.key === 'launch-drives'
        )
      );
    }
  );
});

test('an entry taken out of the ledger by hand is found', async () => {
  await disturbed(
    async () => {
      await database.owner`
        delete from entry where id = (
          select c.entry from contribution c join indicator_number n on n.number = c.indicator
          where n.id = 'launch-drives' and c.unit like '20728%' order by c.day limit 1)`;
    },
    async () => {
      const { findings } = await verify({ report: id });
      assert.ok(whats(findings).includes('database entry-removed'), whats(findings).join());
    }
  );
});

test('sums altered by hand are found, in contributions and in cells', async () => {
  await disturbed(
    async () => {
      await database.owner`
        update contribution set amount = amount + 1
        where ctid = (
          select c.ctid from contribution c join indicator_number n on n.number = c.indicator
          where n.id = 'launch-drives' and c.unit like '20728%' order by c.day limit 1)`;
    },
    async () => {
      const verified = await verify({ report: id });
      assert.deepEqual([...new Set(whats(verified.findings))], ['database sums-altered']);
      assert.ok(verified.figures.every(({ verdict }) => verdict === 'same'));
    }
  );
});

test('an entry altered together with its leaf is found in the tree above', async () => {
  await disturbed(
    async () => {
      const { owner } = database;
      const [entry] = await owner<EntryRow[]>`
        update entry e set note = 'sửa tay' from log_leaf l
        where l.index = 300 and l.id = e.id
        returning ${owner(ENTRY_COLUMNS.map((name) => `e.${name}`))}`;
      assert.ok(entry);
      await owner`update log_leaf set hash = ${Buffer.from(entryLeaf(entry))} where index = 300`;
    },
    async () => {
      const { findings } = await verify({ report: id });
      assert.deepEqual(whats(findings), ['log nodes-altered']);
    }
  );
});

for (const format of ['json', 'html']) {
  test(`a figure altered in the ${format} file is found, and the file as it came out is genuine`, async () => {
    const bytes = await file(id, format);
    const good = await verify({ report: id, file: base64(bytes) });
    assert.deepEqual(whats(good.findings), []);
    const wrong = new TextDecoder().decode(bytes).replace('138 đợt', '139 đợt');
    const { findings } = await verify({ report: id, file: base64(new TextEncoder().encode(wrong)) });
    assert.deepEqual(
      findings.map((one) => one.what === 'figure-altered' && [one.where, one.key, one.signed, one.found]),
      [['file', 'launch-drives', '138 đợt', '139 đợt']]
    );
  });
}

for (const format of ['json', 'docx', 'pdf']) {
  test(`a ${format} file says by itself which report it is`, async () => {
    const verified = await verify({ file: base64(await file(id, format)) });
    assert.equal(verified.id, id);
    assert.deepEqual(whats(verified.findings), []);
    assert.deepEqual(verified.notes, []);
  });
}

test('a figure altered in the Word file is found', async () => {
  const zip = await JSZip.loadAsync(await file(id, 'docx'));
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  assert.match(body, /138 đợt/u);
  zip.file('word/document.xml', body.replace('138 đợt', '139 đợt'));
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const { findings } = await verify({ file: base64(bytes) });
  assert.deepEqual(
    findings.map((one) => one.what === 'figure-altered' && [one.key, one.signed, one.found]),
    [['launch-drives', '138 đợt', '139 đợt']]
  );
});

test('a pdf that is not what was printed is told apart', async () => {
  const bytes = new Uint8Array(await file(id, 'pdf'));
  bytes[bytes.length - 1000] = (bytes.at(-1000) ?? 0) ^ 1;
  const { notes } = await verify({ report: id, file: base64(bytes) });
  assert.match(notes.map(({ en }) => en).join(), /not byte for byte/u);
});

test('the answer is a readable table, and the command fails when something is wrong', async () => {
  const good = await verify({ report: id });
  const page = verifyReport.print?.(good, 'vi') ?? '';
  assert.match(page, /ĐÚNG: không có gì bị sửa/u);
  assert.match(page, /=\s+launch-drives\s+138\s+138/u);
  assert.equal(verifyReport.isWell?.(good), true);
  assert.equal(verifyReport.isWell?.({ ...good, isGenuine: false }), false);
});

async function verify(input: { report?: string; file?: string }): Promise<VerifiedReport> {
  return house.perform(verifyReport, leader, input);
}

function whats(findings: VerifiedReport['findings']): readonly string[] {
  return findings.map(({ where, what }) => `${where} ${what}`);
}

function base64(bytes: Uint8Array): string {
  return new Uint8Array(bytes).toBase64();
}

function withLaunchDrives(change: (figure: Figure) => Figure): string {
  const figure = said.figures['launch-drives'];
  assert.ok(figure);
  return canonicalJson({ ...said, figures: { ...said.figures, 'launch-drives': change(figure) } });
}

async function rewrite(change: (figure: Figure) => Figure): Promise<void> {
  await database.owner`update issued_report set frozen = ${withLaunchDrives(change)} where id = ${id}`;
}

/** Somebody with the owner's rights takes the triggers away, alters rows, and all is put back afterwards. */
async function disturbed(alter: () => Promise<unknown>, look: () => Promise<void>): Promise<void> {
  const tables = ['entry', 'contribution', 'cell', 'log_leaf', 'issued_report'];
  const { owner } = database;
  await triggers(owner, 'disable');
  for (const table of tables) await owner`create table ${owner(`kept_${table}`)} as table ${owner(table)}`;
  try {
    await alter();
    await look();
  } finally {
    for (const table of tables) await restore(owner, table);
    await triggers(owner, 'enable');
  }
}

async function triggers(owner: ISql, way: 'enable' | 'disable'): Promise<void> {
  for (const table of ['entry', 'log_leaf', 'issued_report']) {
    await owner.unsafe(`alter table ${table} ${way} trigger user`);
  }
}

async function restore(owner: ISql, table: string): Promise<void> {
  await owner.unsafe(`truncate ${table} cascade`);
  await owner.unsafe(`insert into ${table} overriding system value table kept_${table}`);
  await owner.unsafe(`drop table kept_${table}`);
}
