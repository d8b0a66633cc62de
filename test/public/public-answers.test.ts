import assert from 'node:assert/strict';
import test from 'node:test';

import Papa from 'papaparse';

import openData from '#operations/public/open-data.ts';
import publicFeed from '#operations/public/public-feed.ts';
import publicFigures from '#operations/public/public-figures.ts';
import { allSets } from '#operations/public/sets/all-sets.ts';
import { sensitiveIds } from '#programme/public/sensitive.ts';
import { csvFile } from '../../src/routes/du-lieu-mo/_server/csv-file.ts';
import { dataPackage } from '../../src/routes/du-lieu-mo/_server/data-package.ts';
import { openOffice } from '../reports/signing.ts';

const { house } = await openOffice();

const rowsOf = async (set: string) => house.perform(openData, undefined, { set });

test('page, CSV and JSON withhold the same counts', async () => {
  const { figures } = await house.perform(publicFigures, undefined, {});
  const { columns, rows } = await rowsOf('so-lieu');
  const csv = Papa.parse<Record<string, string>>(csvFile(columns, rows, false), {
    header: true,
    skipEmptyLines: true
  });
  assert.deepEqual(csv.errors, []);
  assert.equal(csv.data.length, figures.length);
  const [status, value] = [columns.indexOf('status'), columns.indexOf('value')];
  let withheld = 0;
  for (const [at, { id, told, indicator }] of figures.entries()) {
    const line = csv.data[at];
    const row = rows[at];
    assert.equal(line?.['id'], id);
    assert.equal(line['value'], typeof told === 'number' ? String(told) : '');
    assert.equal(row?.[value], typeof told === 'number' ? told : null);
    assert.equal(row?.[status] === 'withheld', told === 'withheld');
    if (told === 'withheld') withheld += 1;
    if (told === 'withheld') assert.ok(sensitiveIds.has(indicator));
  }
  assert.ok(withheld > 5, `${withheld} withheld`);
});

test('every row of every data set is as the dictionary says', async () => {
  const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
    string: (value) => typeof value === 'string',
    date: (value) => /^\d{4}-\d\d-\d\d$/u.test(String(value)),
    integer: Number.isInteger,
    year: Number.isInteger,
    number: (value) => typeof value === 'number',
    boolean: (value) => typeof value === 'boolean'
  };
  for (const { id, columns, key } of allSets) {
    const { columns: names, rows } = await rowsOf(id);
    assert.deepEqual(
      names,
      columns.map(({ name }) => name)
    );
    if (!['dien-dan', 'loi-hua'].includes(id)) assert.ok(rows.length > 0, id);
    for (const row of rows) {
      assert.equal(row.length, columns.length);
      for (const [at, { name, type, among, required }] of columns.entries()) {
        const value = row[at] ?? null;
        if (value === null) assert.ok(!required, `${id}.${name}`);
        else
          assert.ok(
            shapes[type]?.(value) && (!among || among.includes(String(value))),
            `${id}.${name} ${value}`
          );
      }
    }
    const keys = rows.map((row) => key.map((name) => row[names.indexOf(name)]).join(' '));
    assert.equal(new Set(keys).size, keys.length, id);
  }
});

test('a byte order mark is there only when it is asked for', () => {
  assert.equal(csvFile(['a'], [['ế']], false), 'a\r\nế\r\n');
  assert.equal(csvFile(['a'], [['ế']], true).charCodeAt(0), 0xfeff);
});

test('the dictionary names every file and every column, in the words of Table Schema', () => {
  const made = dataPackage(true) as {
    resources: { name: string; schema: { fields: { name: string; type: string }[]; primaryKey: string[] } }[];
  };
  assert.deepEqual(
    made.resources.map(({ name, schema }) => [name, schema.fields.map((one) => one.name)]),
    allSets.map(({ id, columns }) => [id, columns.map(({ name }) => name)])
  );
  assert.match(JSON.stringify(made), /minh hoạ/u);
});

test('the feed of a place tells its news and signed reports, each with an id of its own', async () => {
  const { told } = await house.perform(publicFeed, undefined, { unit: '20722@2025-07-01' });
  const sorts = new Set(told.map(({ sort }) => sort));
  assert.ok(sorts.has('tin') && sorts.has('bao-cao'));
  assert.equal(new Set(told.map(({ id }) => id)).size, told.length);
  const { told: all } = await house.perform(publicFeed, undefined, {});
  assert.ok(all.length > told.length);
});
