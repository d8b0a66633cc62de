import assert from 'node:assert/strict';
import test from 'node:test';

import { canonicalJson } from '#basis/canonical-json.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figureData } from '#engine/documents/figure-data.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { operation } from '#operations/context.ts';
import figures from '#operations/figures/figures.ts';
import { regenerated } from '#operations/verifying/regenerated.ts';
import verifyReport from '#operations/verifying/verify-report.ts';
import * as v from 'valibot';
import { type Office, openOffice, review } from './signing.ts';

/** On 1/7/2025 the district was abolished and its twelve communes became five, in another province. */
const office = await openOffice();
const before = await office.on('2025-06-20');
const after = await office.on('2026-11-23');
const stood = await before.signed({ ...review, map: 'as-it-stood' });
const asNow = await before.signed({ ...review, map: 'as-it-is-now' });
await before.sealed();

test('a report signed before the merger is verified after it, under both readings of the map', async () => {
  for (const report of [stood, asNow]) {
    const verified = await after.house.perform(verifyReport, after.leader, { report });
    assert.deepEqual(verified.findings, []);
    assert.equal(verified.changed, 0);
    assert.ok(verified.figures.length > 150);
  }
});

test('composed once more after the merger, it names the units that were, with the same figures', async () => {
  for (const report of [stood, asNow]) {
    const { versions, unitName } = await after.frozen(report);
    const signed = versions[0]?.document;
    assert.ok(signed);
    const again = await after.house.perform(regenerating, after.leader, { report });
    assert.equal(canonicalJson(figureData(again)), canonicalJson(figureData(signed)));
    assert.equal(canonicalJson(again.appendices), canonicalJson(signed.appendices));
    assert.equal(unitName, 'Huyện Phước Sơn');
    assert.match(canonicalJson(again), /Xã Phước Đức/u);
  }
});

test('a report signed after the merger says the same figures of the same days', async () => {
  const later = await after.signed(review);
  const [old, its] = [await after.frozen(stood), await after.frozen(later)];
  assert.deepEqual(Object.keys(its.figures), Object.keys(old.figures));
  for (const [key, figure] of Object.entries(old.figures)) {
    assert.deepEqual(its.figures[key]?.result, figure.result, key);
    assert.equal(its.figures[key]?.records, figure.records, key);
  }
  assert.deepEqual(its.restatements, []);
});

test('no number is lost or counted twice: what the communes of today hold is what the district held', async () => {
  const { territory } = await after.house.world();
  const today = ['20722', '20728', '20734', '20740', '20752'].map((code) => `${code}@2025-07-01`);
  for (const unit of today) assert.ok(territory.find(unit), unit);
  for (const indicator of [
    'outreach-sessions',
    'launch-drives',
    'listening-forums',
    'tips-received-valuable'
  ]) {
    const [whole] = await asked(after, indicator, ['511@0'], 'as-it-stood');
    const parts = await asked(after, indicator, today, 'as-it-is-now');
    assert.equal(sumOf(parts), sumOf(whole ? [whole] : []), indicator);
    assert.equal(
      parts.reduce((sum, { records }) => sum + records, 0),
      whole?.records,
      indicator
    );
  }
});

test('asked as it stood, a commune of today speaks for the years before it by the map of its first day', async () => {
  const khamDuc = ['20722@2025-07-01'];
  const [held] = await asked(after, 'outreach-sessions', khamDuc, 'as-it-stood');
  const [now] = await asked(after, 'outreach-sessions', khamDuc, 'as-it-is-now');
  assert.ok(held?.result.known && held.result.value > 0);
  assert.deepEqual(held.result, now?.result);
});

async function asked(
  { house, leader }: Office,
  indicator: string,
  units: readonly string[],
  map: 'as-it-stood' | 'as-it-is-now'
): Promise<readonly Figure[]> {
  const periods = [{ from: review.from, to: review.to }];
  return house.perform(figures, leader, { indicators: [indicator], units, periods, map });
}

function sumOf(of: readonly Figure[]): number {
  return of.reduce((sum, { result }) => sum + (result.known ? result.value : Number.NaN), 0);
}

const regenerating = operation({
  id: 'regenerating',
  label: { vi: '', en: '' },
  words: { vi: '', en: '' },
  input: v.object({ report: v.string() }),
  right: 'compose-reports',
  writes: false,
  run: async ({ report }, context): Promise<OfficialDocument> =>
    regenerated(await after.frozen(report), 'police', context)
});
