import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { prepare } from '#jobs/prepare.ts';
import { isFile } from '#operations/file-output.ts';
import figure from '#operations/figures/figure.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import addPaper from '#operations/reading/add-paper.ts';
import checkFigures from '#operations/reading/check-figures.ts';
import commentDraft from '#operations/reading/comment-draft.ts';
import showPaper from '#operations/reading/show-paper.ts';
import { openHouse } from '#operations/stage.ts';
import { testDatabase } from '#test/database.ts';

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
test.after(() => house.close());
const person = await personOfLogin(database.owner, 'doc.phuocson');
const span = { unit: '511@0', from: '2019-01-01', to: '2019-12-31' };

const sessionsOf = async (unit: string): Promise<number> => {
  const { result } = await house.perform(figure, person, { ...span, unit, indicator: 'outreach-sessions' });
  assert.ok(result.known);
  return result.value;
};
const [hiep, duc] = [await sessionsOf('20728@0'), await sessionsOf('20731@0')];

const cell = (text: string, columnSpan = 1) => new TableCell({ columnSpan, children: [new Paragraph(text)] });
const row = (...cells: readonly (string | readonly [string, number])[]) =>
  new TableRow({
    children: cells.map((one) => (typeof one === 'string' ? cell(one) : cell(one[0], one[1])))
  });

/** An annex as offices write it: bare numbers under headings, one of them over two columns. */
async function annex(ofDuc: number): Promise<Uint8Array> {
  const table = new Table({
    rows: [
      row('TT', 'Đơn vị', ['Tuyên truyền', 2]),
      row('', '', 'Số buổi', 'Ghi chú'),
      row('1', 'Xã Phước Hiệp', String(hiep), ''),
      row('2', 'UBND xã Phước Đức', String(ofDuc), 'tăng')
    ]
  });
  const document = new Document({
    sections: [{ children: [new Paragraph('Năm 2019 có 12 đợt phát động phong trào.'), table] }]
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const draft = (bytes: Uint8Array) => ({
  ...span,
  file: Buffer.from(bytes).toString('base64'),
  name: 'phu-luc.docx'
});

test('bare numbers in a Word table are checked by their headings and rows, each against its own commune', async () => {
  const { checked } = await house.perform(checkFigures, person, draft(await annex(duc + 1)));
  const cells = checked.filter(({ indicator }) => indicator === 'outreach-sessions');
  assert.deepEqual(
    cells.map(({ text, verdict }) => [text, verdict.colour, verdict.figure?.unit]),
    [
      [String(hiep), 'agrees', '20728@0'],
      [String(duc + 1), 'differs', '20731@0']
    ]
  );
});

test('numbers of rows and abbreviated headings are neither figures nor places of the sentences around', async () => {
  const { checked } = await house.perform(checkFigures, person, draft(await annex(duc)));
  assert.deepEqual(
    checked.map(({ text, unit }) => [text, unit]),
    [
      ['12 đợt phát động phong trào', null],
      [String(hiep), 'Xã Phước Hiệp'],
      [String(duc), 'xã Phước Đức']
    ]
  );
});

test('the comment stands on the cell', async () => {
  const output = await house.perform(commentDraft, person, draft(await annex(duc + 1)));
  assert.ok(isFile(output));
  const body = strFromU8(unzipSync(output.bytes)['word/document.xml'] ?? new Uint8Array());
  const marked = [
    ...body.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gsu)
  ].map(([, , runs = '']) => runs.replaceAll(/<[^>]*>/gu, ''));
  assert.ok(marked.includes(String(duc + 1)), marked.join('; '));
});

test('in an old report such numbers are proposed at their place, with the commune of their row', async () => {
  const { paper } = await house.perform(addPaper, person, { ...draft(await annex(duc)), id: randomUUIDv7() });
  const { claims, text } = await house.perform(showPaper, person, { paper });
  const cells = claims.filter(({ indicator }) => indicator === 'outreach-sessions');
  assert.deepEqual(
    cells.map(({ about, value, because }) => [about, value, because.rule]),
    [
      ['20728@0', hiep, 'table-cell'],
      ['20731@0', duc, 'table-cell']
    ]
  );
  assert.deepEqual(
    cells.map(({ start, end }) => text.slice(start, end)),
    [String(hiep), String(duc)]
  );
});
