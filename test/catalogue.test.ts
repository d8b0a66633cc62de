import assert from 'node:assert/strict';
import test from 'node:test';
import type { Label } from '#basis/label.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import { operations } from '#operations/catalogue.ts';
import * as scannedOperations from '#operations/catalogue.generated.ts';
import { byId, indicators, kinds, roles, windows } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import { reports } from '#programme/report-catalogue.ts';
import { workbooks } from '#programme/workbook-catalogue.ts';

const texts = (label: Label): readonly string[] => [label.vi, label.en];

test('every operation is called as its file is', () => {
  assert.deepEqual(
    [...operations.keys()],
    scannedOperations.fileNames.map((file) => file.split('/').at(-1))
  );
});

test('a declaration that calls itself otherwise than its file stops the server', () => {
  const scanned = { all: [{ id: 'outreach-session' }], fileNames: ['outreach-sessions'] };
  assert.throws(() => byId(scanned), /outreach-sessions\.ts calls itself outreach-session/);
});

test('the catalogue holds the twenty indicators of the seed and at least forty more', () => {
  assert.ok(indicators.size >= 60, `${indicators.size} indicators`);
});

test('every declaration says in two languages what it is, and on which law or paper it stands', () => {
  const declared = [
    ...[...kinds.values()].map(({ id, label, words, reference }) => ({ id, label, words, reference })),
    ...[...indicators.values()].map(({ id, label, words, reference }) => ({ id, label, words, reference })),
    ...[...reports.values()].map(({ id, label, words, reference }) => ({ id, label, words, reference })),
    ...[...workbooks.values()].map(({ id, label, words, reference }) => ({ id, label, words, reference })),
    ...[...windows.values()].map(({ id, label, reference }) => ({
      id,
      label,
      words: label,
      reference: JSON.stringify(reference)
    }))
  ];
  const silent = declared.filter(({ label, words, reference }) =>
    [...texts(label), ...texts(words), reference].some((text) => text.trim() === '')
  );
  assert.deepEqual(silent, []);
});

test('every Vietnamese text is in NFC', () => {
  const all = JSON.stringify([
    [...kinds.values()],
    [...indicators.values()],
    [...roles.values()],
    [...operations.values()]
  ]);
  assert.equal(all, all.normalize('NFC'));
});

test('every kind of record accepts its good examples and refuses the others beside the right field', () => {
  const rules = { today: '2026-11-23' as never, parties, isCommune: () => true };
  for (const kind of kinds.values()) {
    assert.ok(kind.examples.length > 0, `${kind.id} has no example`);
    for (const example of kind.examples) {
      const header = {
        unit: '20728@0',
        day: '2023-07-11',
        host: 'police',
        coHosts: [],
        source: 'Biên bản số 01 ngày 11/7/2023',
        ...example.header
      };
      const parsed = parseRecord(kind, { ...header, ...example.values }, rules);
      const refused = 'problems' in parsed ? Object.keys(parsed.problems).sort() : [];
      assert.deepEqual(refused, [...(example.refused ?? [])].sort(), `${kind.id}: ${example.title}`);
    }
  }
});

/** Names of things about citizens that no field may ask for (decisions/what-is-not-held.md). */
const FORBIDDEN =
  /căn cước số|số căn cước|số cccd|cmnd|dân tộc(?! thiểu số)|tôn giáo của|quan điểm chính trị|identity number|ethnicity|political view|religion of/i;

test('no field asks for an identity number, ethnicity or political view', () => {
  const asked = [...kinds.values()].flatMap((kind) =>
    Object.entries(kind.fields).map(
      ([name, field]) => `${kind.id}.${name} ${field.label.vi} ${field.label.en}`
    )
  );
  assert.deepEqual(
    asked.filter((one) => FORBIDDEN.test(one)),
    []
  );
});
