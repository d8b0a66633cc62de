import assert from 'node:assert/strict';
import test from 'node:test';

import type { Figure } from '#engine/indicators/figure.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import figure from '#operations/figures/figure.ts';
import records from '#operations/figures/records.ts';
import { questionsOf } from '#operations/verifying/recompute.ts';
import verifyReport from '#operations/verifying/verify-report.ts';
import { openOffice, review } from './signing.ts';

const { house, leader, signed, signedAlone, frozen } = await openOffice();
const { unit, from, to } = review;

async function value(indicator: string, part?: string): Promise<number> {
  const { result, records: count } = await house.perform(figure, leader, { indicator, unit, from, to, part });
  const list = await house.perform(records, leader, { indicator, unit, from, to, part });
  assert.equal(list.lines.length, count, `the list of ${indicator} ${part ?? ''}`);
  assert.ok(result.known);
  return result.value;
}

test('what the two sides report on their own, less what both report, is what the joint report tells', async () => {
  for (const indicator of ['outreach-sessions', 'launch-drives', 'outreach-attendances']) {
    const [all, police, front, both] = await Promise.all(
      [undefined, 'police', 'front', 'both'].map((part) => value(indicator, part))
    );
    assert.ok(all !== undefined && police !== undefined && front !== undefined && both !== undefined);
    assert.equal(police + front - both, all, indicator);
    assert.ok(police < all && front < all, indicator);
  }
});

test('a report that one side signs alone tells its own part, says so, and verifies', async () => {
  const id = await signedAlone();
  const { part, figures, versions } = await frozen(id);
  assert.equal(part, 'police');
  assert.equal(valueIn(figures['outreach-sessions']), await value('outreach-sessions', 'police'));
  assert.match(JSON.stringify(versions), /Số liệu là phần của Công an/u);
  assert.ok(!JSON.stringify(versions).includes('Trùng giữa hai bên'));
  const verified = await house.perform(verifyReport, leader, { report: id });
  assert.deepEqual(verified.findings, []);
  assert.ok(verified.figures.every(({ verdict, isChanged }) => verdict === 'same' && !isChanged));
});

test('a joint report tells everything once, prints how much was told twice, and opens it', async () => {
  const { part, figures, versions } = await frozen(await signed());
  assert.equal(part, undefined);
  assert.equal(valueIn(figures['outreach-sessions']), await value('outreach-sessions'));
  const [version] = versions;
  const overlap =
    version && figuresOf(version.document).find(({ id }) => id === 'outreach-sessions-overlap-time');
  assert.equal(overlap?.value, await value('outreach-sessions', 'both'));
  assert.match(overlap.href, /phan=both/u);
});

test('a report signed before parts were told is asked for everything', async () => {
  const { figures, ...report } = await frozen(await signed());
  const before = Object.fromEntries(
    Object.entries(figures)
      .filter(([, { trace }]) => trace.part === undefined)
      .map(([key, one]): [string, Figure] => [key, one])
  );
  assert.ok(questionsOf({ ...report, figures: before }).asked.every(({ question }) => !question.part));
});

function valueIn(of: Figure | undefined): number | undefined {
  return of?.result.known ? of.result.value : undefined;
}
