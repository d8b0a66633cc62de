import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import { annotationOf } from '#engine/reading/annotation.ts';
import { readProse } from '#engine/reading/read-prose.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';
import { type Figure, matchF1, type Score, score, sum } from './score.ts';

type Told = Figure & { readonly period: string | null; readonly unit: string | null };

const here = import.meta.dirname;
const read = (...parts: readonly string[]): string => readFileSync(path.join(here, ...parts), 'utf8');
const ids = readdirSync(path.join(here, 'texts')).map((file) => path.parse(file).name);
const scores: readonly Score[] = ids.map((id) => {
  const text = read('texts', `${id}.txt`);
  const figures = readProse(text, proseLexicon).map((claim) => annotationOf(text, claim));
  return score(JSON.parse(read('gold', `${id}.json`)) as readonly Figure[], figures);
});
const total = sum(scores);

test('annotations stand where their text says', () => {
  for (const id of ids) {
    const text = read('texts', `${id}.txt`);
    const figures = JSON.parse(read('gold', `${id}.json`)) as readonly (Figure & { text: string })[];
    let end = 0;
    for (const figure of figures) {
      assert.equal(text.slice(figure.start, figure.end), figure.text, id);
      assert.ok(figure.start >= end, `${id}: ${figure.text} overlaps the one before`);
      end = figure.end;
    }
  }
});

test('of the figures in our annotated texts 97 % are found with value and bound, and few else', () => {
  assert.ok(total.annotated > 900, `only ${total.annotated} figures are annotated`);
  assert.ok(matchF1(total) >= 0.97, `F1 ${matchF1(total).toFixed(3)}`);
});

test('of the figures found 95 % have their counting noun and 92 % their code', () => {
  assert.ok(total.nouns / total.matched >= 0.95, `nouns ${(total.nouns / total.matched).toFixed(3)}`);
  assert.ok(
    total.indicators / total.matched >= 0.92,
    `codes ${(total.indicators / total.matched).toFixed(3)}`
  );
});

test('where periods and places are annotated, 85 % of the figures found have theirs', () => {
  const told = ids.flatMap((id) => {
    const text = read('texts', `${id}.txt`);
    const figures = JSON.parse(read('gold', `${id}.json`)) as readonly Told[];
    if (figures.every(({ unit }) => unit === null)) return [];
    const claims = readProse(text, proseLexicon);
    return figures.flatMap((figure) => {
      const claim = claims.find(({ start, end }) => start < figure.end && figure.start < end);
      return claim ? [{ figure, claim }] : [];
    });
  });
  assert.ok(told.length > 200, `only ${told.length} figures have a place`);
  const share = (isRight: (one: (typeof told)[number]) => boolean): number =>
    told.filter(isRight).length / told.length;
  const periods = share(({ figure, claim }) => figure.period === claim.period);
  const places = share(({ figure, claim }) => figure.unit === claim.unit);
  assert.ok(periods >= 0.85, `periods ${periods.toFixed(3)}`);
  assert.ok(places >= 0.85, `places ${places.toFixed(3)}`);
});

test('no text is read badly as a whole', () => {
  const bad = ids.filter((_, at) => {
    const one = scores[at];
    return one !== undefined && one.annotated > 4 && matchF1(one) < 0.75;
  });
  assert.deepEqual(bad, []);
});
