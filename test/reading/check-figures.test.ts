import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import mammoth from 'mammoth';

import { isFile } from '#operations/file-output.ts';
import { prepare } from '#jobs/prepare.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import checkFigures from '#operations/reading/check-figures.ts';
import commentDraft from '#operations/reading/comment-draft.ts';
import composeReport from '#operations/reports/compose-report.ts';
import { openHouse } from '#operations/stage.ts';
import { testDatabase } from '#test/database.ts';

/** The news of the review conference of 11/7/2023, as the district published it. */
const seed = readFileSync(path.join(import.meta.dirname, 'phuoc-son-2013-2023.txt'), 'utf8');
const tenYears = { unit: '511@0', from: '2013-08-01', to: '2023-07-11' };

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
test.after(() => house.close());
const person = await personOfLogin(database.owner, 'doc.phuocson');

async function checked(text: string, span: object = tenYears) {
  const file = Buffer.from(text, 'utf8').toString('base64');
  const answer = await house.perform(checkFigures, person, { file, name: 'bai.txt', ...span });
  return answer.checked;
}

const colours = async (text: string, span?: object) =>
  (await checked(text, span)).map(({ verdict }) => verdict.colour);

test('every checkable figure of the district’s own news agrees with the ledger', async () => {
  const figures = await checked(seed);
  assert.equal(figures.length, 12);
  assert.deepEqual(
    figures
      .filter(({ verdict }) => verdict.colour !== 'agrees')
      .map(({ text, verdict }) => [text, verdict.say.vi]),
    []
  );
});

test('whichever number of it is changed, that one turns red, and only that one', async () => {
  for (const { start, end, text } of await checked(seed)) {
    const number = /\d[\d.]*/u.exec(text)?.[0] ?? '';
    for (const other of changes(number)) {
      const altered = seed.slice(0, start) + text.replace(number, other) + seed.slice(end);
      const red = (await checked(altered)).filter(({ verdict }) => verdict.colour !== 'agrees');
      assert.deepEqual(
        red.map((one) => [one.start, one.verdict.colour]),
        [[start, 'differs']],
        `${number} → ${other} in “${text}”`
      );
    }
  }
});

/** One more, one less, another first digit, ten times as much. */
function changes(number: string): readonly string[] {
  const value = Number(number.replaceAll('.', ''));
  const first = String((Number(number[0]) % 9) + 1) + number.slice(1);
  return [
    ...new Set([value + 1, value - 1, value * 10].map((one) => one.toLocaleString('vi-VN')).concat(first))
  ];
}

test('a year, a place within the district and a stock are checked as such', async () => {
  const one = await checked('Năm 2019, xã Phước Hiệp tổ chức 1.000 buổi tuyên truyền.');
  assert.equal(one[0]?.verdict.figure?.unit, '20728@0');
  assert.equal(one[0]?.verdict.figure?.period.from, '2019-01-01');
  const value = one[0]?.verdict.figure?.result;
  assert.ok(value?.known);
  assert.deepEqual(await colours(`Năm 2019, xã Phước Hiệp tổ chức ${value.value} buổi tuyên truyền.`), [
    'agrees'
  ]);
});

test('what cannot be checked says why', async () => {
  const said = await checked(
    'Phấn đấu tổ chức ít nhất 200 buổi tuyên truyền. Thu 25 con trâu. Huyện Nam Trà My tổ chức 77 buổi tuyên truyền.'
  );
  assert.deepEqual(
    said.map(({ verdict }) => verdict.colour),
    ['unchecked', 'unchecked', 'unchecked']
  );
  assert.match(said[0]?.verdict.say.vi ?? '', /phấn đấu/u);
  assert.match(said[1]?.verdict.say.vi ?? '', /Không có chỉ tiêu/u);
  assert.match(said[2]?.verdict.say.vi ?? '', /Nam Trà My/u);
});

test('a text that contradicts itself is told so, and what the ledger bears out stays green', async () => {
  const twice = await checked(
    'Toàn huyện tổ chức 138 đợt phát động phong trào. Với 140 đợt phát động phong trào.'
  );
  assert.deepEqual(
    twice.map(({ verdict }) => verdict.colour),
    ['agrees', 'differs']
  );
  assert.match(twice[1]?.verdict.say.vi ?? '', /viết khác nhau/u);
  const rate = await checked('Điều tra làm rõ 30/35 vụ phạm pháp hình sự, đạt 95,7%.');
  assert.equal(rate.at(-1)?.verdict.colour, 'differs');
  assert.match(rate.at(-1)?.verdict.say.vi ?? '', /85,71%/u);
  assert.equal(
    (await checked('Điều tra làm rõ 30/35 vụ phạm pháp hình sự, đạt 85,7%.')).at(-1)?.verdict.colour,
    'unchecked'
  );
});

test('parts that do not add up to their whole are found', async () => {
  const parts = await checked('Thu hồi 50 khẩu súng, gồm 30 khẩu súng săn và 25 khẩu súng tự chế.');
  assert.ok(parts.filter(({ verdict }) => verdict.colour === 'differs').length >= 2, JSON.stringify(parts));
});

async function composed(format: 'docx' | 'pdf' | 'html') {
  const file = await house.perform(composeReport, person, { report: 'ten-year-review', ...tenYears, format });
  assert.ok(isFile(file));
  return Buffer.from(file.bytes).toString('base64');
}

for (const format of ['docx', 'pdf', 'html'] as const) {
  test(`nothing that the system itself wrote as ${format} is red when it is read again`, async () => {
    const file = await composed(format);
    const { checked: all } = await house.perform(checkFigures, person, {
      file,
      name: `x.${format}`,
      ...tenYears
    });
    const count = (colour: string): number => all.filter(({ verdict }) => verdict.colour === colour).length;
    assert.ok(count('agrees') >= 15, `${count('agrees')} agree`);
    assert.deepEqual(
      all
        .filter(({ verdict }) => verdict.colour === 'differs')
        .map(({ text, verdict }) => [text, verdict.say.vi]),
      []
    );
  });
}

test('a Word draft comes back with a comment on each figure', async () => {
  const input = { file: await composed('docx'), name: 'thu-muc/tong-ket.docx', ...tenYears };
  const { checked: all } = await house.perform(checkFigures, person, input);
  const file = await house.perform(commentDraft, person, input);
  assert.equal(file.fileName, 'tong-ket (đối chiếu).docx');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file.bytes) },
    { styleMap: ['comment-reference => sup'] }
  );
  assert.equal(
    [...value.matchAll(/KHỚP\. Theo sổ/gu)].length,
    all.filter((one) => one.verdict.colour === 'agrees').length
  );
});

test('only a Word draft can carry comments', async () => {
  const file = Buffer.from(seed, 'utf8').toString('base64');
  await assert.rejects(house.perform(commentDraft, person, { file, name: 'bai.txt', ...tenYears }), {
    code: 'not-a-word-file'
  });
});
