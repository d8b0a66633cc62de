import assert from 'node:assert/strict';
import test from 'node:test';

import { approveEarlierReports } from '#jobs/approve-earlier-reports.ts';
import publicFigures from '#operations/public/public-figures.ts';
import { openOffice } from '../reports/signing.ts';

const { database, house } = await openOffice();
const khamDuc = '20722@2025-07-01';

async function told(): Promise<readonly string[]> {
  const { figures } = await house.perform(publicFigures, undefined, { unit: khamDuc });
  return figures.map((one) => `${one.id} ${one.told} ${one.approvedOn} ${one.paper?.code}`);
}

test('a report that was signed before figures were told to everybody approves the same ones', async () => {
  const before = await told();
  assert.ok(before.length > 20);
  const { owner } = database;
  // As an installation of before: the reports are there, and nothing was kept of them.
  await owner`alter table approved_figure disable trigger approved_figure_kept`;
  await owner`delete from approved_figure`;
  await owner`alter table approved_figure enable trigger approved_figure_kept`;
  await owner`delete from setting where name = 'earlier-reports-approved'`;
  assert.deepEqual(await told(), []);
  await approveEarlierReports(owner);
  assert.deepEqual(await told(), before);
});

test('it is done once', async () => {
  const before = await told();
  await approveEarlierReports(database.owner);
  assert.deepEqual(await told(), before);
});
