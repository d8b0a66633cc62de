import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import JSZip from 'jszip';
import { prepare } from '#jobs/prepare.ts';
import composeReport from '#operations/reports/compose-report.ts';
import records from '#operations/figures/records.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import type { Person } from '#engine/rights/role.ts';
import { openHouse } from '#operations/stage.ts';
import { testDatabase } from '../database.ts';

/** What the JSON of a composed report lists. */
interface Listed {
  readonly id: string;
  readonly text: string;
  readonly href: string;
  readonly value?: number;
  readonly indicator: string;
  readonly unit: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly part?: string;
  readonly records: number;
}

const review = { report: 'ten-year-review', unit: '511@0', from: '2013-08-01', to: '2023-07-11' };

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
after(() => house.close());
const reader = await getPerson('doc.phuocson');
const figures = await composed();

test('the review says the numbers of the seed', () => {
  const values = Object.fromEntries(figures.map(({ id, value }) => [id, value]));
  const said = Object.fromEntries(figures.map(({ id, text }) => [id, text]));
  assert.equal(said['outreach-sessions'], 'hơn 1.300 buổi');
  assert.equal(values['warning-talks'], 180);
  assert.equal(values['launch-drives'], 138);
  assert.equal(values['listening-forums'], 130);
  assert.equal(values['tips-received-valuable'], 386);
  assert.equal(values['model-types'], 7);
  assert.equal(values['model-sites'], 32);
  assert.equal(values['legal-knowledge-classes'], 10);
  assert.equal(values['skills-classes'], 13);
  assert.equal(values['awarded-groups'], 7);
  assert.equal(values['awarded-individuals'], 12);
});

test('a figure’s list is exactly as long as the figure says, for every figure of the ten-year review', async () => {
  assert.ok(figures.length > 150, `${figures.length} figures`);
  for (const { indicator, unit, period, part, records: count, id } of figures) {
    const input = { indicator, unit, to: period.to, from: period.from, part, limit: 1 };
    const list = await house.perform(records, reader, input);
    assert.equal(list.total, count, id);
  }
});

test('the years add up to the whole, and so do the communes', () => {
  const whole = figures.find(({ id }) => id === 'outreach-sessions')?.value;
  const sum = (pattern: RegExp): number =>
    figures.filter(({ id }) => pattern.test(id)).reduce((total, { value }) => total + (value ?? 0), 0);
  assert.equal(sum(/^outreach-sessions-\d{4}-\d{2}-\d{2}$/), whole);
  assert.equal(sum(/^outreach-sessions-\d{5}@/), whole);
});

test('read on the map of today, the district’s review gives the same numbers', async () => {
  const now = await composed('as-it-is-now');
  const numbers = (of: readonly Listed[]): unknown =>
    of.map(({ id, value, records: count }) => [id, value, count]);
  assert.deepEqual(numbers(now), numbers(figures));
});

test('each figure of the Word document carries a bookmark and a link to its page', async () => {
  const file = await house.perform(composeReport, reader, {
    ...review,
    format: 'docx',
    base: 'https://toandan.example'
  });
  const zip = await JSZip.loadAsync(file.bytes);
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const links = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? '';
  assert.equal(body, body.normalize('NFC'));
  assert.equal([...body.matchAll(/<w:bookmarkStart /g)].length, figures.length);
  const addresses = new Set(
    [...links.matchAll(/Target="(https:\/\/toandan\.example[^"]+)"/g)].map(([, to]) => to)
  );
  assert.deepEqual(
    figures.filter(({ href }) => !addresses.has(`https://toandan.example${href.replaceAll('&', '&amp;')}`)),
    []
  );
  assert.match(body, /DỮ LIỆU MINH H[OỌ]/u);
});

async function composed(map = 'as-it-stood'): Promise<readonly Listed[]> {
  const file = await house.perform(composeReport, reader, { ...review, map, format: 'json' });
  return (JSON.parse(new TextDecoder().decode(file.bytes)) as { figures: readonly Listed[] }).figures;
}

async function getPerson(login: string): Promise<Person> {
  const person = await personOfLogin(database.owner, login);
  assert.ok(person);
  return person;
}
