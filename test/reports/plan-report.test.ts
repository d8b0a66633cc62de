import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import type { OfficialDocument } from '#engine/documents/document.ts';
import { operation } from '#operations/context.ts';
import addPlannedItem from '#operations/plans/add-planned-item.ts';
import dropPlannedItem from '#operations/plans/drop-planned-item.ts';
import makePlan from '#operations/plans/make-plan.ts';
import { regenerated } from '#operations/verifying/regenerated.ts';
import * as v from 'valibot';
import { openOffice } from './signing.ts';

const { house, leader, person, signedAlone, frozen } = await openOffice();
const police = await person('congan.phuocchanh');
const leaderOfCommune = { ...leader, unit: police.unit };

test('a plan prints what is planned for the year after its span, and prints the same once more after changes', async () => {
  const [id, item] = [randomUUIDv7(), randomUUIDv7()];
  const { plan } = await house.perform(makePlan, police, { id, unit: police.unit, year: 2031, joint: false });
  const raw = {
    title: 'Tuyên truyền phòng, chống đuối nước',
    target: '7',
    from: '2031-05-01',
    to: '2031-08-31',
    party: 'police',
    role: 'Phó Trưởng Công an xã'
  };
  await house.perform(addPlannedItem, police, {
    id: randomUUIDv7(),
    plan,
    item,
    kind: 'outreach-session',
    raw
  });
  const report = await signedAlone(
    { report: 'plan', unit: police.unit, from: '2030-01-01', to: '2030-12-31' },
    leaderOfCommune
  );
  const { versions } = await frozen(report);
  assert.deepEqual(rowsOf(versions[0]?.document), [
    [
      '1',
      'Tuyên truyền phòng, chống đuối nước',
      '7',
      '01/5/2031 – 31/8/2031',
      'Công an (Phó Trưởng Công an xã)'
    ]
  ]);
  await house.perform(dropPlannedItem, police, { id: randomUUIDv7(), plan, item, note: 'Không còn cần.' });
  const again = await house.perform(regenerating, leaderOfCommune, { report });
  assert.deepEqual(rowsOf(again), rowsOf(versions[0]?.document));
});

function rowsOf(document: OfficialDocument | undefined): readonly (readonly string[])[] {
  const [table] = document?.body.filter((block) => block.kind === 'table') ?? [];
  return (
    table?.rows.map(({ cells }) =>
      cells.map((cell) => cell.map((part) => ('text' in part ? part.text : '')).join(''))
    ) ?? []
  );
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
