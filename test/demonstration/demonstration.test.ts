import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { foldForum } from '#engine/forums/forum.ts';
import { promiseStandings, standingOf } from '#engine/forums/promise.ts';
import { tallyOf } from '#engine/forums/tally.ts';
import { parseRecord, parseStep, type RecordingRules } from '#engine/records/parse-record.ts';
import { after, type RecordState } from '#engine/records/state.ts';
import { indicators } from '#programme/catalogue.ts';
import { accounts } from '#programme/demonstration/accounts.ts';
import { demonstration } from '#programme/demonstration/demonstration.ts';
import { elsewhere } from '#programme/demonstration/elsewhere.ts';
import { newCommunes, oldCommunes } from '#programme/demonstration/phuoc-son.ts';
import { parties, sideOf } from '#programme/parties.ts';

import { emptyIndicators, kindOf, reckoned, recordsOf, reportedFigures, statesOf } from './ten-years.ts';

const today = day('2026-11-20');
const { entries, reportedTotals, plans, forums } = demonstration();
const places = [...oldCommunes, ...newCommunes, ...elsewhere];

for (const [id, figure] of Object.entries(reportedFigures)) {
  test(`the ten years of huyện Phước Sơn give ${figure} of ${id}`, () => {
    assert.equal(reckoned(id), figure);
  });
}

test('every one of the four fields of the report has tips, and the other fields have none', () => {
  const four = ['social-order', 'economy', 'drugs', 'environment'].map((field) => reckoned(`tips-${field}`));
  assert.ok(four.every((count) => count > 0));
  assert.equal(
    four.reduce((sum, count) => sum + count, 0),
    reportedFigures['tips-received-valuable']
  );
});

test('what the newspaper printed of January 2024 is what the models come to', () => {
  const asOf = '2024-01-10';
  const standing = statesOf(entries).filter(
    ({ kind, status, header, steps }) =>
      kind === 'community-model' &&
      status === 'recorded' &&
      oldCommunes.some(({ unit }) => unit === header.unit) &&
      header.day <= asOf &&
      !steps.some((taken) => taken.step === 'retired' && taken.day <= asOf)
  );
  const members = standing.map(({ steps }) =>
    Number(steps.findLast((taken) => taken.day <= asOf)?.values['members'])
  );
  assert.equal(standing.length, 31);
  assert.equal(
    members.reduce((sum, one) => sum + one, 0),
    375
  );
});

test('it is the same bytes whenever it is made', () => {
  const again = demonstration();
  assert.equal(hashOf(again), hashOf({ plans, entries, reportedTotals, forums }));
});

test('it holds between six and nine thousand records, each entry with an id of its own', () => {
  const { length } = recordsOf(entries);
  assert.ok(length > 6_000 && length < 9_000, `${length}`);
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  assert.deepEqual(
    entries.filter(({ id, record }) => !shape.test(id) || !shape.test(record)),
    []
  );
});

test('everything in it would be accepted from a form, in a commune that stood on that day', () => {
  const rules: RecordingRules = {
    today,
    parties,
    isCommune: (unit, on) => places.some((place) => place.unit === unit && place.from <= on && on <= place.to)
  };
  const refused = entries.flatMap((entry): readonly unknown[] => {
    if (entry.act !== 'recorded' && entry.act !== 'corrected') return [];
    const parsed = parseRecord(kindOf(entry.kind), { ...entry.header, ...entry.values }, rules);
    if ('problems' in parsed) return [{ entry, problems: parsed.problems }];
    const { header, values } = parsed;
    return sorted({ header, values }) === sorted({ header: entry.header, values: entry.values })
      ? []
      : [{ entry, header, values }];
  });
  assert.deepEqual(refused.slice(0, 3), []);
});

test('every step would be accepted where it stands in the life of its record', () => {
  const refused = recordsOf(entries).flatMap((life) => {
    let state: RecordState | undefined;
    return life.flatMap((entry) => {
      const kind = kindOf(entry.kind);
      const before = state;
      state = after(kind, before, entry, sideOf);
      if (entry.act !== 'stepped' || !before) return [];
      // Those that follow from elsewhere are written by the system alone.
      if (kind.steps?.find(({ id }) => id === entry.step)?.follows) return [];
      const parsed = parseStep(kind, before, { ...entry, raw: entry.values ?? {} }, today);
      return 'problems' in parsed ? [{ entry, problems: parsed.problems }] : [];
    });
  });
  assert.deepEqual(refused.slice(0, 3), []);
});

test('an entry is written after the day it tells of, by an account of the demonstration', () => {
  const known = new Set(accounts.map(({ id }) => id));
  const wrong = entries.filter(
    (entry) =>
      !known.has(entry.by) ||
      entry.at.slice(0, 10) > today ||
      ('header' in entry && entry.at.slice(0, 10) < entry.header.day)
  );
  assert.deepEqual(wrong.slice(0, 3), []);
});

test('some records are corrected, withdrawn, refused or still wait, and the waiting ones are recent', () => {
  const states = statesOf(entries);
  const waiting = states.filter(({ status, confirmed }) => status === 'recorded' && !confirmed);
  assert.ok(entries.some(({ act }) => act === 'corrected'));
  assert.ok(states.some(({ status }) => status === 'withdrawn'));
  assert.ok(states.some(({ status }) => status === 'rejected'));
  assert.ok(waiting.length > 3 && waiting.length < 60, `${waiting.length}`);
  assert.ok(waiting.every(({ header }) => header.day > '2026-10-01'));
});

test('it is Vietnamese in one spelling, and names no person and no number of a person', () => {
  const text = JSON.stringify({ entries, reportedTotals, plans, accounts });
  assert.equal(text, text.normalize('NFC'));
  const persons =
    /(?<!\p{L})(ông|bà|anh|chị|đồng chí|Nguyễn|Trần|Phạm|Huỳnh|Võ|Hồ Văn|Hồ Thị|Đỗ|Bùi|Ngô) \p{Lu}/u;
  assert.equal(persons.exec(text), null);
  // Card and telephone numbers have nine digits and more; ids are hexadecimal and stand between quotes.
  const texts = entries.flatMap((entry) =>
    'header' in entry ? [JSON.stringify([{ ...entry.header, plannedItem: '' }, entry.values])] : []
  );
  assert.deepEqual(
    texts.filter((one) => /"[^"]*\d{9}[^"]*"/.test(one)),
    []
  );
  assert.ok(
    entries.every(
      (entry) => entry.kind !== 'award-decision' || !/"individual","name"/.test(JSON.stringify(entry))
    )
  );
});

test('nearly every indicator has something to show', () => {
  const empty = emptyIndicators();
  assert.ok(empty.length <= 15, empty.join(', '));
});

test('a reported total belongs to an indicator that is declared', () => {
  assert.deepEqual(
    reportedTotals.filter(({ indicator }) => !indicators.has(indicator)),
    []
  );
});

function hashOf(thing: unknown): string {
  return createHash('sha256').update(JSON.stringify(thing)).digest('hex');
}

/** Keys in one order, so that a record parsed and a record told compare. */
function sorted(thing: unknown): string {
  return JSON.stringify(thing, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value
  );
}

test('what the record of a told forum counts is what was heard and promised there, one by one', () => {
  const [followed] = forums.flatMap((one) => foldForum(one.entries) ?? []).filter(({ closed }) => closed);
  assert.ok(followed);
  const life = entries.filter(({ record }) => record === followed.closed?.record);
  const [recorded] = life.flatMap((entry) => (entry.act === 'recorded' ? [entry] : []));
  const { opinions, answeredInRoom, passedOn, promised } = tallyOf(followed);
  assert.ok(recorded);
  const { values } = recorded;
  assert.deepEqual(
    [values['opinions'], values['answeredInRoom'], values['passedOn'], values['promised']],
    [opinions, answeredInRoom, passedOn, promised]
  );
  const told = [...followed.promises.values()].flatMap(({ done }) => (done ? [done.on] : [])).toSorted();
  const stepped = life.flatMap((entry) => (entry.act === 'stepped' ? [entry.day] : [])).toSorted();
  assert.deepEqual(stepped, told);
  const standings = [...followed.promises.values()].map((one) => standingOf(one, day('2026-11-20')));
  assert.deepEqual(new Set(standings), new Set(promiseStandings));
});
