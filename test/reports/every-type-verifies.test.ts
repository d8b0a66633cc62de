import assert from 'node:assert/strict';
import test from 'node:test';

import { canonicalJson } from '#basis/canonical-json.ts';
import { day } from '#basis/day.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figureData } from '#engine/documents/figure-data.ts';
import { operation } from '#operations/context.ts';
import { regenerated } from '#operations/verifying/regenerated.ts';
import verifyReport from '#operations/verifying/verify-report.ts';
import { windows } from '#programme/catalogue.ts';
import { reports } from '#programme/report-catalogue.ts';
import * as v from 'valibot';
import { openOffice } from './signing.ts';

const { house, leader, signed, frozen, sealed } = await openOffice();

for (const { id: report, windows: named, choosesIndicators } of reports.values()) {
  test(`a signed report of the type ${report} is verified, and comes out the same once more`, async () => {
    const [window] = named.flatMap((name) => windows.get(name) ?? []);
    const { from, to } = window?.at(day('2022-08-19')) ?? { from: '2022-01-01', to: '2022-12-31' };
    const chosen = choosesIndicators ? { chosen: ['outreach-sessions', 'model-sites'] } : {};
    const id = await signed({ report, unit: '511@0', from, to, ...chosen });
    await sealed();
    const verified = await house.perform(verifyReport, leader, { report: id });
    assert.deepEqual(verified.findings, []);
    assert.ok(verified.figures.length > 0);
    const again = await house.perform(regenerating, leader, { report: id });
    const { versions } = await frozen(id);
    assert.ok(versions[0]);
    assert.equal(canonicalJson(figureData(again)), canonicalJson(figureData(versions[0].document)));
  });
}

const regenerating = operation({
  id: 'regenerating',
  label: { vi: '', en: '' },
  words: { vi: '', en: '' },
  input: v.object({ report: v.string() }),
  right: 'compose-reports',
  writes: false,
  run: async ({ report }, context): Promise<OfficialDocument> =>
    regenerated(await frozen(report), 'police', context)
});
