import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import fc from 'fast-check';

import { addDays, type Day, day } from '#basis/day.ts';
import { isProblem } from '#basis/problem.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Question } from '#engine/indicators/question.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { Part } from '#engine/records/sides.ts';

import type { Person } from '#engine/rights/role.ts';
import { HamletWorld, type Pick } from '#engine/territory/hamlet-world.ts';
import { smallLand } from '#engine/territory/small-land.ts';
import { territory } from '#engine/territory/territory.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { applyDecree as applied } from '#engine/territory/apply-decree.ts';
import applyDecree from '#operations/units/apply-decree.ts';
import confirmJointly from '#operations/recording/confirm-jointly.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import rejectJointly from '#operations/recording/reject-jointly.ts';
import takeBackStep from '#operations/recording/take-back-step.ts';
import takeStep from '#operations/recording/take-step.ts';
import withdrawRecord from '#operations/recording/withdraw-record.ts';
import { askedBehind } from '#operations/figures/records.ts';
import { indicators } from '#programme/catalogue.ts';
import { compact, rebuild } from '#store/figures/compact.ts';
import { databaseSource } from '#store/figures/database-source.ts';
import { readRecordsBehind } from '#store/ledger/read-records.ts';
import { testDatabase } from '#test/database.ts';
import { loadLand, openTestHouse, type TestHouse } from '#test/house.ts';

import { disagreement, RawAnswers, rawIndicators } from './raw-answer.ts';

const today = day('2018-01-01');
const start = day('2014-06-01');
const database = await testDatabase();
const { owner } = database;

interface Action {
  readonly kind:
    | 'session'
    | 'festival'
    | 'model'
    | 'correct'
    | 'confirm'
    | 'reject'
    | 'step'
    | 'retire'
    | 'take-back'
    | 'withdraw'
    | 'compact'
    | 'decree';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const number = fc.nat({ max: 100_000 });
const action: fc.Arbitrary<Action> = fc.record({
  kind: fc.constantFrom(
    'session',
    'session',
    'festival',
    'model',
    'model',
    'correct',
    'correct',
    'confirm',
    'reject',
    'step',
    'step',
    'retire',
    'retire',
    'take-back',
    'decree',
    'withdraw',
    'compact',
    'decree'
  ),
  a: number,
  b: number,
  c: number
});
/** Few communes, so that decrees meet what was recorded. */
const few = fc.nat({ max: 4 });
const pick: fc.Arbitrary<Pick> = fc.record({
  kind: fc.constantFrom(
    'merge',
    'split',
    'unsaid-split',
    'cede',
    'cede',
    'rename',
    'transfer',
    'merge-districts'
  ),
  a: few,
  b: few,
  c: number
});

/** A made-up country whose officials do what the numbers say; what cannot be done is refused and passed over. */
class Life {
  readonly told: TestHouse;
  readonly police: Person;
  readonly front: Person;
  readonly administrator: Person;
  readonly decrees: HamletWorld['decrees'];
  readonly ledger: string[] = [];

  constructor(told: TestHouse, people: readonly Person[], decrees: HamletWorld['decrees']) {
    const [police, front, administrator] = people;
    assert.ok(police && front && administrator);
    this.told = told;
    this.police = police;
    this.front = front;
    this.administrator = administrator;
    this.decrees = [...decrees];
  }

  async do(one: Action): Promise<void> {
    try {
      await this.#try(one);
    } catch (error) {
      if (!isProblem(error)) throw error;
    }
  }

  async #try({ kind, a, b, c }: Action): Promise<void> {
    const { house } = this.told;
    const id = randomUUIDv7();
    const record = this.ledger[a % Math.max(1, this.ledger.length)] ?? id;
    switch (kind) {
      case 'session':
      case 'festival':
      case 'model': {
        const made = randomUUIDv7();
        await house.perform(recordActivity, this.police, {
          id,
          record: made,
          ...(await this.#raw(kind, a, b, c))
        });
        this.ledger.push(made);
        return;
      }
      case 'correct': {
        const [state] = await owner<{ kind: string }[]>`select kind from record where id = ${record}`;
        const of =
          state?.kind === 'community-model'
            ? 'model'
            : state?.kind === 'festival-day'
              ? 'festival'
              : 'session';
        const { raw } = await this.#raw(of, b, c, a);
        return void (await house.perform(correctRecord, this.police, { id, record, raw, note: 'Ghi nhầm' }));
      }
      case 'confirm':
        return void (await house.perform(confirmJointly, this.front, { id, record }));
      case 'reject':
        return void (await house.perform(rejectJointly, this.front, { id, record, note: 'Không có' }));
      case 'withdraw':
        return void (await house.perform(withdrawRecord, this.police, { id, record, note: 'Ghi nhầm' }));
      case 'step':
      case 'retire': {
        const step = kind === 'retire' ? 'retired' : 'strengthened';
        const raw = kind === 'step' && c % 2 === 0 ? { members: c % 50 } : {};
        return void (await house.perform(takeStep, this.police, { id, record, step, day: at(b), raw }));
      }
      case 'take-back': {
        const steps = await owner<{ id: string; record: string }[]>`
          select id, record from entry where act = 'stepped' order by position`;
        const step = steps[a % Math.max(1, steps.length)];
        const of = { id, record: step?.record ?? id, taken: step?.id ?? id, note: 'Ghi nhầm' };
        return void (await house.perform(takeBackStep, this.police, of));
      }
      case 'compact':
        return void (await compact(owner));
      case 'decree': {
        const decree = this.decrees.shift();
        if (decree) await house.perform(applyDecree, this.administrator, { decree });
      }
    }
  }

  async #raw(kind: 'session' | 'festival' | 'model', a: number, b: number, c: number) {
    const { territory: map } = await this.told.house.world();
    const on = at(b);
    const communes = map.versions.filter((unit) => unit.level === 'commune' && isValidOn(unit, on));
    const unit = communes[a % Math.min(5, communes.length)]?.id;
    const coHosts = c % 3 === 0 ? ['front'] : [];
    const header = { unit, day: on, host: c % 7 === 0 ? 'womens-union' : 'police', coHosts };
    const session = {
      title: 'Buổi',
      topics: ['drugs'],
      form: 'session',
      ...(c % 4 ? { attendances: c % 90 } : {})
    };
    const festival = {
      edition: on.slice(0, 4),
      level: 'hamlet',
      placeType: 'residential-area',
      ceremony: true,
      festival: true
    };
    const model = { model: `Mô hình ${c % 3}`, area: 'camera', members: c % 40 };
    const kinds = { session: 'outreach-session', festival: 'festival-day', model: 'community-model' };
    return { kind: kinds[kind], raw: { ...header, ...{ session, festival, model }[kind] } };
  }
}

function at(number_: number): Day {
  return addDays(start, number_ % 1310);
}

async function begin(picks: readonly Pick[]): Promise<Life> {
  await owner`truncate unit, succession, unit_class, decree, instrument, person, entry, record, contribution, delta, cell, recorder cascade`;
  const history = new HamletWorld();
  for (const one of picks) history.decide(one);
  const known = history.decrees.slice(0, -2);
  const land = known.reduce((map, one) => applied(map, one).territory, territory(smallLand, []));
  await loadLand(database, land, today);
  const told = await openTestHouse(database, today);
  const people = [
    await told.person('commune-police', 'vn@0', 'police'),
    await told.person('commune-front', 'vn@0', 'front'),
    await told.person('administrator', 'vn@0', 'police')
  ];
  return new Life(told, people, history.decrees.slice(-2));
}

async function readEntriesRaw(): Promise<readonly Entry[]> {
  const rows = await owner<{ body: object }[]>`
    select id, record, act, kind, at, by, party, body from entry order by position`;
  return rows.map(({ body, ...rest }) => ({ ...rest, ...body }) as unknown as Entry);
}

/** Everything most often, as it is asked. */
const parts: readonly (Part | undefined)[] = [
  undefined,
  'police',
  undefined,
  'front',
  undefined,
  'both',
  undefined
];

async function questions(life: Life): Promise<readonly Question[]> {
  const { territory: map } = await life.told.house.world();
  const spans = [
    ['2014-01-01', '2017-12-31'],
    ['2015-04-15', '2016-03-14'],
    ['2015-01-09', '2017-03-21'],
    ['2016-02-03', '2016-02-11']
  ].map(([from = '', to = '']) => ({ from: day(from), to: day(to) }));
  let nth = 0;
  const nextPart = (): Part | undefined => parts[nth++ % parts.length];
  const asked = rawIndicators.flatMap((id) => indicators.get(id) ?? []);
  return map.versions.flatMap(({ id: unit }) =>
    (['as-it-stood', 'as-it-is-now'] as const).flatMap((reading) =>
      spans.flatMap((span) =>
        asked.map((indicator) => {
          const period = indicator.nature === 'stock' ? { from: span.to, to: span.to } : span;
          return { indicator, unit, period, reading, part: nextPart() };
        })
      )
    )
  );
}

async function checkFigures(life: Life, meanwhile: () => Promise<unknown>): Promise<void> {
  const world = await life.told.house.world();
  const asked = await questions(life);
  const raw = new RawAnswers(await readEntriesRaw(), world.territory, today);
  const [figures] = await Promise.all([
    owner.begin('isolation level repeatable read read only', (sql) =>
      evaluate(asked, world.map, databaseSource(sql, world.numbers))
    ),
    meanwhile()
  ]);
  for (const [place, figure] of figures.entries()) {
    const question = asked[place];
    assert.ok(question);
    const { indicator, unit, period, reading, part } = question;
    const answer = raw.answer({ indicator: indicator.id, unit, period, reading, part });
    const name = `${indicator.id} of ${unit} ${period.from}–${period.to} ${reading} ${part ?? ''}`;
    assert.equal(disagreement(figure, answer), undefined, name);
    if (place % 23 === 0 || answer.records > 1) {
      const page = { limit: 1000, offset: 0 };
      const list = await readRecordsBehind(owner, askedBehind(question, world), world.numbers, page);
      assert.equal(list.lines.length, figure.records, `the list of ${name}`);
      assert.equal(list.total, figure.records);
    }
  }
}

test('every figure of every random ledger is what its records say, whatever was folded when', async () => {
  const lives = fc.record({
    picks: fc.array(pick, { maxLength: 6 }),
    actions: fc.array(action, { minLength: 10, maxLength: 40, size: 'max' })
  });
  await fc.assert(
    fc.asyncProperty(lives, async ({ picks, actions }) => {
      const life = await begin(picks);
      try {
        for (const one of actions) await life.do(one);
        await checkFigures(life, () => compact(owner));
        await checkFigures(life, () => Promise.resolve());
        const cells = () =>
          owner`
          select class, grain, start, indicator, confirmed, sides, amount, records from cell where amount <> 0 or records <> 0 order by class, grain, start, indicator, confirmed, sides`;
        const before = await cells();
        await rebuild(owner, (await life.told.house.world()).classes);
        assert.deepEqual(await cells(), before, 'rebuilding changes nothing');
      } finally {
        await life.told.close();
      }
    }),
    { endOnFailure: true, numRuns: Number(process.env['RUNS'] ?? 40), seed: 20130801 }
  );
});
