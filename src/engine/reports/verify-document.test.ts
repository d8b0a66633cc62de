import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figure } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { FrozenReport } from './frozen.ts';
import { fileFindings, wordsThatDiffer } from './verify-document.ts';

const [now, before] = [told(138, 2023), told(126, 2022)];

test('words that say their figure, or how far it is from another, are right', () => {
  const words = [
    said('launch-drives', '138 đợt', now, 138),
    said('launch-drives-change', '12 đợt', before, 12)
  ];
  assert.deepEqual(wordsThatDiffer(report(words)), []);
});

test('a number that no frozen figure gives is found, once', () => {
  const wrong = [said('launch-drives', '148 đợt', now, 138), said('launch-drives', '148 đợt', now, 138)];
  assert.deepEqual(wordsThatDiffer(report(wrong)), [
    { where: 'report', what: 'words-differ', key: 'launch-drives', text: '148 đợt', value: 138 }
  ]);
  assert.equal(wordsThatDiffer(report([said('launch-drives', '139 đợt', now, 139)])).length, 1);
});

test('a file is held against the signed document, figure by figure', () => {
  const document = documentOf([said('a', '138 đợt', now, 138), said('b', '126 đợt', before, 126)]);
  assert.deepEqual(
    fileFindings(document, [
      { id: 'a', text: '138 đợt' },
      { id: 'b', text: '126  đợt' }
    ]),
    []
  );
  assert.deepEqual(
    fileFindings(document, [
      { id: 'a', text: '139 đợt' },
      { id: 'c', text: '1' }
    ]).map(({ what }) => what),
    ['figure-altered', 'figure-missing', 'figure-unknown']
  );
});

function told(value: number, year: number): Figure {
  return {
    indicator: 'launch-drives',
    unit: '511@0',
    period: { from: day(`${year}-01-01`), to: day(`${year}-12-31`) },
    result: { known: true, value, bound: 'exact', low: value, high: value },
    records: value,
    unconfirmed: 0,
    reported: [],
    trace: {
      definitions: [],
      reading: 'as-it-stood',
      communes: 12,
      recording: 12,
      remarks: [],
      ledger: 1,
      parts: []
    }
  };
}

function said(id: string, text: string, { indicator, unit, period, records }: Figure, value: number) {
  return figure({ id, text, href: '/', value, bound: 'exact', indicator, unit, period, records });
}

function documentOf(figures: readonly ReturnType<typeof figure>[]): OfficialDocument {
  return {
    type: 'bao-cao',
    masthead: { issuers: ['Công an huyện Phước Sơn'], sign: 'BC-CA', place: 'Phước Sơn' },
    subject: 'kết quả năm 2023',
    body: [write.paragraph`Đã tổ chức ${figures}.`],
    signatures: [{ title: 'Trưởng Công an' }],
    recipients: [],
    archive: 'VT',
    appendices: []
  };
}

function report(figures: readonly ReturnType<typeof figure>[]): FrozenReport {
  return {
    format: 'toandan-report-1',
    id: 'r',
    report: 'year',
    unit: '511@0',
    unitName: 'Huyện Phước Sơn',
    period: now.period,
    reading: 'as-it-stood',
    chosen: [],
    restatements: [],
    issuedOn: day('2024-01-05'),
    versions: [{ side: 'police', issuer: '', number: 1, sign: 'BC-CA', document: documentOf(figures) }],
    figures: { 'launch-drives': now, 'launch-drives before': before },
    definitions: {},
    ledger: { size: 1, root: '' }
  };
}
