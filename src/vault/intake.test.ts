import assert from 'node:assert/strict';
import test from 'node:test';

import { isProblem } from '#basis/problem.ts';
import { Intake, intakeBounds } from './intake.ts';

/** Writes that end when they are told to. */
function slowly() {
  const batches: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  return {
    batches,
    end: async () => {
      while (ends.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      ends.shift()?.();
    },
    write: (items: readonly number[]) => {
      batches.push(items);
      return new Promise<void>((resolve) => ends.push(resolve));
    }
  };
}

const box = { box: 'a', bytes: 10 };
const isFull = (error: unknown) =>
  isProblem(error) && error.code === 'tips-queue-full' && error.status === 503;

test('what comes while one commit runs goes in with the next, and each is answered after its own', async () => {
  const { batches, end, write } = slowly();
  const intake = new Intake(write);
  const answered: number[] = [];
  const all = [1, 2, 3].map((item) => intake.add(item, box).then(() => answered.push(item)));
  assert.deepEqual(batches, [[1]]);
  await end();
  await all[0];
  assert.deepEqual(answered, [1]);
  assert.deepEqual(batches, [[1], [2, 3]]);
  await end();
  await Promise.all(all);
  assert.equal(intake.load, 0);
});

test('a batch that fails is tried one by one, so that only the bad one is refused', async () => {
  let isHeld = true;
  const intake = new Intake<number>(async (items) => {
    if (isHeld) {
      isHeld = false;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (items.includes(3)) throw new Error('bad');
  });
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((item) => intake.add(item, box)));
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled']
  );
});

test('a full queue turns away, with the seconds to wait, and takes again when there is room', async () => {
  const { end, write } = slowly();
  const intake = new Intake(write, { ...intakeBounds, items: 2 });
  const taken = [intake.add(1, box), intake.add(2, box)];
  assert.equal(intake.load, 1);
  await assert.rejects(intake.add(3, box), isFull);
  await end();
  await taken[0];
  const third = intake.add(3, box);
  await end();
  await taken[1];
  await end();
  await third;
});

test('one flooded box does not shut the others, and bytes are bounded too', async () => {
  const { write } = slowly();
  const intake = new Intake(write, { ...intakeBounds, itemsOfBox: 1, bytes: 100 });
  void intake.add(1, box);
  await assert.rejects(intake.add(2, box), isFull);
  void intake.add(3, { box: 'b', bytes: 10 });
  await assert.rejects(intake.add(4, { box: 'c', bytes: 90 }), isFull);
});
