import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test, { after } from 'node:test';

import { isProblem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { prepare } from '#jobs/prepare.ts';
import approveReport from '#operations/issuing/approve-report.ts';
import checkReport from '#operations/issuing/check-report.ts';
import closeWindow from '#operations/issuing/close-window.ts';
import draftReport from '#operations/issuing/draft-report.ts';
import editReport from '#operations/issuing/edit-report.ts';
import issueReport from '#operations/issuing/issue-report.ts';
import listReports from '#operations/issuing/list-reports.ts';
import reportDuties from '#operations/issuing/report-duties.ts';
import reportFile from '#operations/issuing/report-file.ts';
import returnReport from '#operations/issuing/return-report.ts';
import sendReport from '#operations/issuing/send-report.ts';
import showReport from '#operations/issuing/show-report.ts';
import { signatureLines } from '#engine/documents/fixed-phrases.ts';
import { formats } from '#operations/reports/file-of.ts';
import { keyFile } from '../golden/pdf/key-file.ts';
import { digestOf } from '#operations/issuing/frozen-digest.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import { openHouse } from '#operations/stage.ts';
import { findIssued, frozenOf } from '#store/reports/issued-reports.ts';
import { testDatabase } from '../database.ts';

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
after(() => house.close());

const police = await getPerson('lanhdao.congan.phuocson');
const front = await getPerson('lanhdao.mattran.phuocson');
const communePolice = await getPerson('congan.khamduc');
const review = { report: 'ten-year-review', unit: '511@0', from: '2013-08-01', to: '2023-07-11' };

test('a joint review goes from desk to desk and is issued under two numbers with one set of figures', async () => {
  const id = await drafted();
  await house.perform(sendReport, police, { report: id });
  await refusal(house.perform(checkReport, police, { report: id }), 'report-not-ready');
  assert.ok(await waitsFor(front, 'check', id));
  await house.perform(checkReport, front, { report: id });
  await refusal(house.perform(issueReport, police, { report: id }), 'report-not-ready');
  assert.ok(await waitsFor(police, 'approve', id));
  await house.perform(approveReport, police, { report: id });
  const issued = await house.perform(issueReport, police, { report: id, front: 7 });
  assert.deepEqual(
    issued.versions.map(({ side, number }) => [side, number]),
    [
      ['police', 1],
      ['front', 7]
    ]
  );
  const kept = await findIssued(database.owner, id);
  assert.ok(kept);
  assert.equal(digestOf(kept.frozen), issued.digest);
  const { versions, figures, ledger } = frozenOf(kept);
  const [policeVersion, frontVersion] = versions;
  assert.ok(policeVersion && frontVersion);
  assert.notDeepEqual(policeVersion.document.masthead, frontVersion.document.masthead);
  assert.ok(ledger.size > 11_000, `the log holds ${ledger.size} leaves`);
  assert.equal(figures['launch-drives']?.result.known && figures['launch-drives'].result.value, 138);
  const again = await jsonOf(id, police);
  assert.equal(again.digest, issued.digest);
  await refusal(house.perform(returnReport, police, { report: id, remarks: 'Xem lại' }), 'report-not-ready');
});

test('each side signs in its own right, and the authority and the name stand on its paper', async () => {
  const id = await drafted();
  await house.perform(sendReport, police, { report: id });
  await house.perform(checkReport, front, { report: id });
  await house.perform(approveReport, police, { report: id });
  const byOrder = { report: id, 'front-signs': 'by-order' };
  const error = await refusal(house.perform(issueReport, police, byOrder), 'input-refused');
  assert.deepEqual(Object.keys((error.details as { readonly fields: object }).fields), ['front-post']);
  await house.perform(issueReport, police, {
    ...byOrder,
    'police-signs': 'deputy',
    'police-signer': 'Người ký minh họa',
    'front-post': 'Chánh Văn phòng'
  });
  const kept = await findIssued(database.owner, id);
  assert.ok(kept);
  const signatures = frozenOf(kept).versions.map(({ document }) => document.signatures[0]);
  assert.deepEqual(signatures.map(signatureLines), [
    ['KT. TRƯỞNG CÔNG AN HUYỆN', 'PHÓ TRƯỞNG CÔNG AN HUYỆN'],
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']
  ]);
  const { bytes } = await house.perform(reportFile, police, { report: id, format: 'fragment' });
  assert.match(new TextDecoder().decode(bytes), /KT\. TRƯỞNG CÔNG AN HUYỆN[\s\S]*Người ký minh họa/u);
});

test('an issued report comes out in every format, and its pdf signed', async () => {
  const id = await drafted(false);
  await house.perform(sendReport, police, { report: id });
  await house.perform(approveReport, police, { report: id });
  const { code } = await house.perform(issueReport, police, { report: id });
  for (const format of formats) {
    const { bytes } = await house.perform(reportFile, police, { report: id, format });
    assert.ok(bytes.length > 1000, format);
  }
  const p12 = await keyFile({
    name: 'Cơ quan thử',
    passphrase: 'mật khẩu thử',
    from: new Date('2020-01-01'),
    to: new Date('2049-01-01'),
    algorithm: 'EC'
  });
  const key = Buffer.from(p12).toString('base64');
  const file = await house.perform(reportFile, police, {
    report: id,
    format: 'pdf',
    key,
    passphrase: 'mật khẩu thử'
  });
  assert.match(Buffer.from(file.bytes).toString('latin1'), /ETSI\.CAdES\.detached/u);
  await refusal(
    house.perform(reportFile, police, { report: id, format: 'pdf', key, passphrase: 'sai' }),
    'signing-key-locked'
  );
  assert.match(code, /^([A-Z2-9]{4}-){2}[A-Z2-9]{4}$/u);
});

test('a number typed by hand that disagrees with the ledger is marked and holds the report back', async () => {
  const id = await drafted();
  const { text, edition } = await house.perform(showReport, police, { report: id });
  assert.match(text, /\[138 đợt\]\(launch-drives\)/u);
  const wrong = text.replace('[138 đợt](launch-drives)', '[139 đợt](launch-drives)');
  await house.perform(editReport, police, { report: id, text: wrong, edition });
  const shown = await house.perform(showReport, police, { report: id });
  assert.deepEqual(
    shown.marks.map((mark) => [mark.text, mark.fault, mark.figure?.value]),
    [['139 đợt', 'differs', 138]]
  );
  await refusal(
    house.perform(editReport, police, { report: id, text: wrong, edition }),
    'report-edited-meanwhile'
  );
  await house.perform(sendReport, police, { report: id });
  await house.perform(checkReport, front, { report: id });
  await house.perform(approveReport, police, { report: id });
  await refusal(house.perform(issueReport, police, { report: id }), 'report-incomplete');
  await house.perform(returnReport, police, { report: id, remarks: 'Sửa số đợt phát động' });
  assert.ok(await waitsFor(police, 'returned', id));
  await house.perform(editReport, police, { report: id, text, edition: edition + 1 });
  assert.deepEqual((await house.perform(showReport, police, { report: id })).marks, []);
});

test('words that people wrote stand in the report, and its numbers stay figures', async () => {
  const id = await drafted();
  const { text, edition } = await house.perform(showReport, police, { report: id });
  const edited = text.replace('Đánh giá chung', 'Đánh giá, kiến nghị');
  await house.perform(editReport, police, { report: id, text: edited, edition });
  const { bytes } = await house.perform(reportFile, front, { report: id, side: 'front', format: 'fragment' });
  const html = new TextDecoder().decode(bytes);
  assert.match(html, /Đánh giá, kiến nghị/iu);
  assert.match(html, /so-lieu\/launch-drives/u);
});

test('a number that was given before is refused, with the next one named', async () => {
  const ids = [await drafted(false), await drafted(false)];
  for (const id of ids) {
    await house.perform(sendReport, police, { report: id });
    await house.perform(approveReport, police, { report: id });
  }
  const [first, second] = ids;
  const { versions } = await house.perform(issueReport, police, { report: first });
  const taken = versions[0]?.number;
  assert.ok(taken);
  const error = await refusal(
    house.perform(issueReport, police, { report: second, police: taken }),
    'number-taken'
  );
  assert.deepEqual(error.details, { number: taken, next: taken + 1 });
  const next = await house.perform(issueReport, police, { report: second });
  assert.equal(next.versions[0]?.number, taken + 1);
});

test('what is missing before issue names the communes that have not closed the window', async () => {
  const id = randomUUIDv7();
  const span = { from: '2026-01-01', to: '2026-01-31' };
  const unit = communePolice.unit;
  await house.perform(draftReport, communePolice, { id, report: 'ten-year-review', unit, ...span });
  const codes = async () =>
    (await house.perform(showReport, communePolice, { report: id })).missing
      .filter((one) => one.code === 'not-closed')
      .map((one) => one.words.vi);
  assert.equal((await codes()).length, 2);
  await house.perform(closeWindow, communePolice, { unit, ...span });
  const [left] = await codes();
  assert.match(left ?? '', /Mặt trận ở 1 xã chưa chốt sổ kỳ này: .*Khâm Đức/u);
});

test('an office sees and moves only the reports of its own area', async () => {
  const id = await drafted();
  await refusal(house.perform(showReport, communePolice, { report: id }), 'no-such-draft-report');
  assert.ok(!(await house.perform(listReports, communePolice, {})).some((row) => row.id === id));
  await refusal(house.perform(draftReport, communePolice, { id: randomUUIDv7(), ...review }), 'not-allowed');
});

async function drafted(joint = true): Promise<string> {
  const id = randomUUIDv7();
  await house.perform(draftReport, police, { id, ...review, joint });
  return id;
}

async function waitsFor(person: Person, kind: string, id: string): Promise<boolean> {
  const { duties } = await house.perform(reportDuties, person, {});
  return duties.some((duty) => duty.kind === kind && duty.href.endsWith(id));
}

async function jsonOf(id: string, person: Person): Promise<{ readonly digest: string }> {
  const { bytes } = await house.perform(reportFile, person, { report: id, format: 'json' });
  return JSON.parse(new TextDecoder().decode(bytes)) as { readonly digest: string };
}

async function refusal(work: Promise<unknown>, code: string) {
  const error: unknown = await work.then(
    () => assert.fail(`was not refused with ${code}`),
    (thrown: unknown) => thrown
  );
  assert.ok(isProblem(error), String(error));
  assert.equal(error.code, code);
  return error;
}

async function getPerson(login: string): Promise<Person> {
  const person = await personOfLogin(house.database.owner, login);
  assert.ok(person, login);
  return person;
}
