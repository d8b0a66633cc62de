import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import type { Entry } from '#engine/records/entry.ts';
import { fold } from '#engine/records/state.ts';
import { sideOf } from '#programme/parties.ts';
import { kinds } from '#programme/catalogue.ts';
import { recordProgress } from './record-progress.ts';

const kind = kinds.get('outreach-session');
assert.ok(kind);
const outreachSession = kind;
const header = { unit: '20728@0', day: day('2023-06-02'), host: 'police', coHosts: ['front'] };
const content = { header, values: { title: 'Họp dân', topics: ['drugs'], form: 'session' } };

type Did = { readonly act: string; readonly party?: string } & Readonly<Record<string, unknown>>;

/** `draft ✓ recorded ✓ asked → counted …`: done, here, still to come. */
function progressOf(...dids: readonly Did[]): string {
  const entries = dids.map(
    (did, index) =>
      ({
        id: `e${index}`,
        record: 'r',
        kind: 'outreach-session',
        at: '2023-06-02T05:00:00.000Z',
        by: 'p',
        party: 'police',
        ...did
      }) as unknown as Entry
  );
  const state = fold(outreachSession, entries, sideOf);
  assert.ok(state);
  const marks = { done: '✓', current: '→', ahead: '…' };
  return recordProgress(outreachSession, state, entries, sideOf, 'en')
    .map((step) => `${step.id} ${marks[step.state]}`)
    .join(' ');
}

const recorded = { act: 'recorded', ...content };
const alone = { ...recorded, header: { ...header, coHosts: [] } };
const countered = { act: 'countered', party: 'front', ...content };

test('what one side held by itself counts once it is recorded', () => {
  assert.equal(progressOf(alone), 'draft ✓ recorded ✓ counted ✓');
  assert.equal(
    progressOf(alone, { act: 'corrected', ...content, header: alone.header }).includes('corrected ✓'),
    true
  );
});

test('a joint activity waits for the other side, then for the host when it is countered', () => {
  assert.equal(progressOf(recorded), 'draft ✓ recorded ✓ asked → counted …');
  assert.equal(progressOf(recorded, countered), 'draft ✓ recorded ✓ countered → counted …');
  assert.equal(progressOf(recorded, { act: 'confirmed' }), 'draft ✓ recorded ✓ confirmed ✓ counted ✓');
  assert.equal(
    progressOf(recorded, countered, { act: 'accepted', countered: 'e1' }),
    'draft ✓ recorded ✓ confirmed ✓ corrected ✓ counted ✓'
  );
});

test('a record that was rejected or withdrawn ends there', () => {
  assert.equal(progressOf(recorded, { act: 'rejected' }), 'draft ✓ recorded ✓ rejected →');
  assert.equal(
    progressOf(recorded, { act: 'confirmed' }, { act: 'withdrawn' }),
    'draft ✓ recorded ✓ confirmed ✓ withdrawn →'
  );
});
