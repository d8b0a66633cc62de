import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test, { after } from 'node:test';

import fc from 'fast-check';

import { isProblem } from '#basis/problem.ts';
import { day } from '#basis/day.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { Context } from '#operations/context.ts';
import { askedBehind } from '#operations/figures/records.ts';
import mergeRecords from '#operations/matching/merge-records.ts';
import partRecords from '#operations/matching/part-records.ts';
import reopenPair from '#operations/matching/reopen-pair.ts';
import acceptCounter from '#operations/recording/accept-counter.ts';
import confirmJointly from '#operations/recording/confirm-jointly.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import counterRecord from '#operations/recording/counter-record.ts';
import keepRecord from '#operations/recording/keep-record.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import rejectJointly from '#operations/recording/reject-jointly.ts';
import withdrawRecord from '#operations/recording/withdraw-record.ts';
import { indicators } from '#programme/catalogue.ts';
import { compact, rebuild } from '#store/figures/compact.ts';
import { databaseSource } from '#store/figures/database-source.ts';
import { HeldSums } from '#store/figures/held-sums.ts';
import { readRecordsBehind } from '#store/ledger/read-records.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

import { JointModel, type ModelSide, otherThan } from './joint-model.ts';

const today = '2021-06-30';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
after(() => told.close());
const { house } = told;
const { owner } = database;
/** Both may record, confirm and merge everywhere, so that a refusal is never one of the area. */
const people = {
  police: await told.person('commune-police', 'vn@0', 'police'),
  front: await told.person('commune-front', 'vn@0', 'front')
};

type Act =
  | 'record'
  | 'confirm'
  | 'reject'
  | 'counter'
  | 'accept'
  | 'keep'
  | 'merge'
  | 'part'
  | 'reopen'
  | 'correct'
  | 'move'
  | 'withdraw'
  | 'compact';

interface Step {
  readonly act: Act;
  readonly side: ModelSide;
  readonly a: number;
  readonly b: number;
  readonly coHost: boolean;
  /** Sent a second time, right away. */
  readonly isTwice: boolean;
}

/** Few sheets and much done to them, so that heaps of three come about and fall apart. */
const often: readonly Act[] = [
  'merge',
  'merge',
  'merge',
  'merge',
  'merge',
  'withdraw',
  'withdraw',
  'part',
  'correct'
];
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom<Act>(
    ...often,
    'record',
    'confirm',
    'confirm',
    'reject',
    'counter',
    'accept',
    'keep',
    'reopen',
    'move',
    'compact'
  ),
  side: fc.constantFrom<ModelSide>('police', 'front'),
  a: fc.nat({ max: 5 }),
  b: fc.nat({ max: 5 }),
  coHost: fc.boolean(),
  isTwice: fc.boolean()
});

/** Does to the house what is done to the model; what the house refuses, the model has to refuse as well. */
class Play {
  readonly model = new JointModel();
  readonly #ids: string[] = [];
  #attendances = 80;

  async do(one: Step): Promise<void> {
    if (one.act === 'compact') return void (await compact(owner));
    if (one.act === 'record') return this.#record(one);
    const [first, second] = [one.a, one.b].map((place) => this.#ids[place % this.#ids.length]);
    if (first === undefined || second === undefined) return;
    return this.#act(one, first, second);
  }

  async #record({ side, coHost, isTwice }: Step): Promise<void> {
    const record = randomUUIDv7();
    this.#ids.push(record);
    const input = { record, kind: 'outreach-session', raw: this.#raw(side, coHost, phuocHiep) };
    await this.#send(
      recordActivity,
      { side, isTwice },
      input,
      this.model.record(record, side, coHost, phuocHiep)
    );
  }

  async #act({ act, side, coHost, isTwice }: Step, record: string, other: string): Promise<void> {
    const { model } = this;
    const how = { side, isTwice };
    const note = 'Vì ghi nhầm';
    const pair = { one: record, other };
    const { unit, content, counter } = model.paper(record);
    switch (act) {
      case 'confirm':
        return this.#send(confirmJointly, how, { record }, model.confirm(record, side));
      case 'reject':
        return this.#send(rejectJointly, how, { record, note }, model.reject(record, side));
      case 'withdraw':
        return this.#send(withdrawRecord, how, { record, note }, model.withdraw(record, side));
      case 'merge': {
        const root = coHost ? record : other;
        return this.#send(mergeRecords, how, { ...pair, root }, model.merge(record, other, root));
      }
      case 'part':
        return this.#send(partRecords, how, pair, model.part(record, other));
      case 'reopen':
        return this.#send(reopenPair, how, pair, model.reopen(record, other));
      case 'correct':
      case 'move': {
        const to = act === 'move' ? phuocDuc : phuocHiep;
        const raw = this.#raw(side, coHost, to);
        return this.#send(
          correctRecord,
          how,
          { record, raw, note },
          model.correct(record, { host: side, coHost }, to)
        );
      }
      case 'counter': {
        const id = randomUUIDv7();
        const its = { host: content.host, coHost };
        const raw = this.#raw(its.host, coHost, unit);
        return this.#send(
          counterRecord,
          how,
          { id, record, raw, note },
          model.counter(record, side, id, its)
        );
      }
      case 'accept':
      case 'keep': {
        const input = { record, countered: counter?.id ?? randomUUIDv7(), note };
        if (act === 'accept') return this.#send(acceptCounter, how, input, model.accept(record, side));
        return this.#send(keepRecord, how, input, model.keep(record, side));
      }
    }
  }

  async #send<Input, Output>(
    operation: Operation<Context, Input, Output>,
    { side, isTwice }: { readonly side: ModelSide; readonly isTwice: boolean },
    input: object,
    isDone: boolean
  ): Promise<void> {
    const whole = { id: randomUUIDv7(), ...input };
    assert.equal(
      await isAccepted(operation, side, whole),
      isDone,
      `${operation.id} ${JSON.stringify(whole)}`
    );
    if (isTwice && isDone) await isAccepted(operation, side, whole);
  }

  /** Never twice the same, so that a counter-entry is never refused for saying nothing new. */
  #raw(host: ModelSide, coHost: boolean, unit: string) {
    this.#attendances += 1;
    const coHosts = coHost ? [otherThan(host)] : [];
    const header = { unit, day: '2021-03-03', host, coHosts };
    const values = { title: 'Tuyên truyền ma túy', topics: ['drugs'], form: 'session' };
    return { ...header, ...values, attendances: this.#attendances };
  }
}

async function isAccepted<Input, Output>(
  operation: Operation<Context, Input, Output>,
  side: ModelSide,
  input: object
): Promise<boolean> {
  try {
    await house.perform(operation, people[side], input);
    return true;
  } catch (error) {
    if (!isProblem(error)) throw error;
    return false;
  }
}

test('whatever is recorded, answered, merged, parted and undone in whatever order, an event counts once', async () => {
  const sessions = indicators.get('outreach-sessions');
  assert.ok(sessions);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 32, size: 'max' }), async (steps) => {
      await owner`truncate entry, record, contribution, delta, cell, recorder, duplicate_pair`;
      const play = new Play();
      for (const one of steps.slice(0, 5)) await play.do({ ...one, act: 'record' });
      for (const one of steps.slice(5)) await play.do(one);
      const world = await house.world();
      const held = new HeldSums();
      const check = async (when: string) => {
        const parts = [undefined, 'police', 'front', 'both'] as const;
        const asked = parts.flatMap((part) =>
          [phuocHiep, 'vn@0'].map((unit) => ({
            indicator: sessions,
            unit,
            period: { from: day('2020-12-15'), to: day('2021-06-15') },
            reading: 'as-it-stood' as const,
            part
          }))
        );
        const figures = await evaluate(asked, world.map, databaseSource(owner, world.numbers, held));
        const values: number[] = [];
        for (const [place, figure] of figures.entries()) {
          const question = asked[place];
          assert.ok(question);
          const expected = play.model.events(
            question.part,
            question.unit === 'vn@0' ? undefined : question.unit
          );
          const what = `${when}: ${question.unit} ${question.part ?? 'joint'}`;
          const { result } = figure;
          assert.equal(result.known ? result.value : 0, expected.confirmed, what);
          assert.equal(figure.unconfirmed, expected.waiting, `${what}, waiting`);
          const list = await readRecordsBehind(owner, askedBehind(question, world), world.numbers, {
            limit: 100,
            offset: 0
          });
          assert.equal(list.lines.length, figure.records, `the list of ${what}`);
          if (question.unit === 'vn@0') values.push(result.known ? result.value : 0);
        }
        const [joint = 0, police = 0, front = 0, overlaps = 0] = values;
        assert.equal(police + front - joint, overlaps, when);
      };
      await check('with a tail');
      await compact(owner);
      await check('folded');
      await rebuild(owner, world.classes);
      await check('made anew');
    }),
    { endOnFailure: true, numRuns: Number(process.env['RUNS'] ?? 25), seed: 20231017 }
  );
});
