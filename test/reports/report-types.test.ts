import assert from 'node:assert/strict';
import test, { after } from 'node:test';

import type { Figure } from '#engine/documents/inline.ts';
import type { Person } from '#engine/rights/role.ts';
import { prepare } from '#jobs/prepare.ts';
import records from '#operations/figures/records.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import composeReport from '#operations/reports/compose-report.ts';
import { openHouse } from '#operations/stage.ts';
import { reports } from '#programme/report-catalogue.ts';
import { testDatabase } from '../database.ts';

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
after(() => house.close());
const reader = await getPerson('doc.danang');
const old = await getPerson('doc.phuocson');

const asked = {
  week: ['2026-05-07', '2026-05-13'],
  month: ['2026-04-15', '2026-05-14'],
  quarter: ['2025-12-15', '2026-03-14'],
  'half-year': ['2025-12-15', '2026-06-14'],
  year: ['2024-12-15', '2025-12-14'],
  'festival-day': ['2026-07-01', '2026-08-19'],
  'five-year-interim': ['2013-08-01', '2018-07-31'],
  'ten-year-review': ['2013-08-01', '2023-07-11'],
  thematic: ['2024-01-01', '2024-12-31'],
  'figure-annex': ['2022-01-01', '2024-12-31'],
  'news-item': ['2026-01-01', '2026-06-30'],
  plan: ['2024-12-15', '2025-12-14'],
  'award-proposal': ['2024-12-15', '2025-12-14'],
  'figures-letter': ['2025-12-15', '2026-03-14'],
  'reconciliation-minutes': ['2025-12-15', '2026-03-14'],
  'result-notice': ['2025-12-15', '2026-06-14']
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

test('every type of report is tried here', () => {
  assert.deepEqual([...reports.keys()].toSorted(), Object.keys(asked).toSorted());
});

for (const [report, [from, to]] of Object.entries(asked)) {
  for (const unit of ['20722@2025-07-01', '511@0', '48@2025-07-01']) {
    test(`the ${report} report of ${unit} reads as whole sentences under both mastheads`, async () => {
      const person = unit === '511@0' ? old : reader;
      const texts = await Promise.all(
        (['police', 'front'] as const).map((side) => plainText({ report, unit, from, to, side }, person))
      );
      for (const text of texts) {
        assert.doesNotMatch(text, / {2}|undefined|NaN| ,|\.\.|\( |,\.| \./u);
        assert.equal(text, text.normalize('NFC'));
      }
      assert.notEqual(texts[0], texts[1]);
    });
  }
}

test('both mastheads bear the same figures', async () => {
  const [police, front] = await Promise.all(
    (['police', 'front'] as const).map((side) =>
      figures({ report: 'year', unit: '511@0', from: '2022-01-01', to: '2022-12-31', side }, old)
    )
  );
  assert.ok(police && police.length > 100);
  assert.deepEqual(police, front);
});

test('every figure of an annual report, comparisons too, opens to a list exactly as long', async () => {
  const all = await figures({ report: 'year', unit: '511@0', from: '2022-01-01', to: '2022-12-31' }, old);
  const distinct = new Map(all.map((one) => [one.href, one]));
  for (const { indicator, unit, period, part, records: count, href } of distinct.values()) {
    const list = await house.perform(records, old, { indicator, unit, ...period, part, limit: 1 });
    assert.equal(list.total, count, href);
  }
});

test('a sentence says how a figure stands to the year before', async () => {
  const text = await plainText(
    { report: 'year', unit: '511@0', from: '2022-01-01', to: '2022-12-31', side: 'police' },
    old
  );
  assert.match(text, /177 buổi tuyên truyền.*\(tăng 115 buổi, 185,5 %, so với cùng kỳ năm trước\)/u);
  assert.match(text, /32 mô hình về an ninh, trật tự \(bằng đầu kỳ\)/u);
});

interface Asked {
  readonly report: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly side?: 'police' | 'front';
}

async function plainText(input: Asked, person: Person): Promise<string> {
  const { bytes } = await house.perform(composeReport, person, { ...input, format: 'fragment' });
  return new TextDecoder()
    .decode(bytes)
    .replace(/<svg[\s\S]*?<\/svg>/gu, '')
    .replace(/<\/(p|h\d|li|td|th|div|span class="mark")>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&quot;/gu, '"')
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', '·').trim())
    .filter((line) => line !== '')
    .join('\n');
}

async function figures(input: Asked, person: Person): Promise<readonly Omit<Figure, 'kind'>[]> {
  const { bytes } = await house.perform(composeReport, person, { ...input, format: 'json' });
  const { figures: listed } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly figures: readonly Omit<Figure, 'kind'>[];
  };
  return listed;
}

async function getPerson(login: string): Promise<Person> {
  const person = await personOfLogin(database.owner, login);
  assert.ok(person, login);
  return person;
}
