import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { type BookType, utils, write, type WorkSheet, CFB } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { readSheets } from './read-sheets.ts';

type Given = string | number | null;

function workbook(sheet: WorkSheet, bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Biểu 1');
  return new Uint8Array(write(book, { type: 'buffer', bookType, compression: true, cellStyles: true }));
}

function tricky(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ['Đơn vị', 'Tuyên truyền', null, 'Ngày'],
    [null, 'Số buổi', 'Lượt người'],
    ['Xã Phước Hiệp', 12, '1.300', null],
    ['Xã Phước Đức', 8, 900, null]
  ] satisfies Given[][]);
  sheet['!merges'] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  sheet['B5'] = { t: 'n', v: 20, f: 'SUM(B3:B4)' };
  sheet['D3'] = { t: 'n', v: 45_047, z: 'dd/mm/yyyy' };
  sheet['!ref'] = 'A1:D5';
  return sheet;
}

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readSheets(bytes, name);
    return 'read';
  } catch (error) {
    return (error as { sentence?: { vi: string } }).sentence?.vi ?? String(error);
  }
}

for (const bookType of ['xlsx', 'biff8'] as const) {
  test(`a ${bookType} file is read with its merged cells, hidden rows, days and formulas’ results`, async () => {
    const { sheets } = await readSheets(workbook(tricky(), bookType), 'bieu');
    const [sheet] = sheets;
    assert.deepEqual([sheets.length, sheet?.name], [1, 'Biểu 1']);
    assert.deepEqual(sheet?.merged, [{ fromRow: 1, fromColumn: 2, toRow: 1, toColumn: 3 }]);
    assert.deepEqual(sheet?.rows[2], {
      row: 3,
      cells: [
        { column: 1, text: 'Xã Phước Hiệp' },
        { column: 2, text: '12', number: 12 },
        { column: 3, text: '1.300' },
        { column: 4, text: '01/05/2023', number: 45_047, isDate: true }
      ]
    });
    assert.deepEqual(
      sheet?.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row),
      // The writer of this test keeps no hidden rows in the old format.
      bookType === 'xlsx' ? [4] : []
    );
    assert.equal(sheet?.rows[4]?.cells[0]?.number, 20);
  });
}

test('a csv is read whatever parts its cells and in whichever encoding', async () => {
  const text = 'Biểu số 1\nĐơn vị;Số buổi\n"Xã Phước Hiệp; thôn 2";1.300\n\nXã Phước Đức;5\n';
  const files = [
    new TextEncoder().encode(text),
    new TextEncoder().encode(`\ufeff${text}`),
    new TextEncoder().encode(text.replaceAll(';', '\t').replace('\t thôn', '; thôn')),
    new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf-16le')])),
    new Uint8Array(iconv.encode(text, 'viscii'))
  ];
  for (const file of files) {
    const { sheets } = await readSheets(file, 'bieu.csv');
    assert.deepEqual(
      sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ text: own }) => own.normalize('NFC'))]),
      [
        [1, 'Biểu số 1'],
        [2, 'Đơn vị', 'Số buổi'],
        [3, 'Xã Phước Hiệp; thôn 2', '1.300'],
        [5, 'Xã Phước Đức', '5']
      ]
    );
  }
});

test('what cannot be read is refused with a sentence', async () => {
  const good = workbook(tricky(), 'xlsx');
  const parts = unzipSync(good);
  const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': [new Uint8Array(160_000_000), { level: 9 }] });
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['empty', new Uint8Array(), /tệp trống/u],
    ['large', new Uint8Array(20_000_001), /lớn hơn 20 MB/u],
    ['bomb', bomb, /phình to/u],
    ['liar', lying(good), /bị hỏng/u],
    ['macros', zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') }), /macro/u],
    ['word', zipSync({ 'word/document.xml': strToU8('<x/>') }), /không phải bảng tính/u],
    ['cut', good.subarray(0, good.length / 2), /bị hỏng/u],
    ['old and cut', workbook(tricky(), 'biff8').subarray(0, 1_500), /bị hỏng/u],
    ['locked', locked(), /mật khẩu/u],
    ['program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), /không phải bảng tính/u]
  ];
  for (const [title, bytes, sentence] of files) assert.match(await refusal(bytes, 'bieu'), sentence, title);
});

/** As Excel keeps a workbook under a password: a sealed package in an old container. */
function locked(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0, 60, 62]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** Says that its sheet is ten bytes long. */
function lying(zip: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  const at = copy.lastIndexOf('xl/worksheets/sheet1.xml');
  copy.writeUInt32LE(10, at - 22);
  return new Uint8Array(copy);
}

/** An .xls as LibreOffice saves it. */
const saved = readFileSync(path.join(import.meta.dirname, '../../../test/reading/bieu.xls'));

/** The same file with other records, or with streams beside. */
function rebuilt(
  change: (records: Buffer) => Buffer,
  beside: Readonly<Record<string, Buffer>> = {}
): Uint8Array {
  const stream = CFB.find(CFB.read(saved, { type: 'buffer' }), '/Workbook');
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Workbook', change(Buffer.from(stream?.content as Uint8Array)));
  for (const [name, content] of Object.entries(beside)) CFB.utils.cfb_add(container, name, content);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** FILEPASS stands right behind the first record of a locked .xls. */
function lockedBy(...pass: readonly number[]): Uint8Array {
  return rebuilt((records) => {
    const first = 4 + records.readUInt16LE(2);
    const record = Buffer.from([0x2f, 0, pass.length, 0, ...pass]);
    return Buffer.concat([records.subarray(0, first), record, records.subarray(first)]);
  });
}

/** Its sheet says that it is one of Excel 4.0 macros. */
function asMacroSheet(records: Buffer): Buffer {
  for (let at = 0; at + 4 <= records.length; at += 4 + records.readUInt16LE(at + 2)) {
    if (records.readUInt16LE(at) === 0x85) records[at + 9] = 1;
  }
  return records;
}

test('an old .xls is read; one with macros, a macro sheet or a password is refused with a sentence', async () => {
  const { sheets } = await readSheets(new Uint8Array(saved), 'bieu.xls');
  assert.deepEqual(
    sheets[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    [
      ['Đơn vị', 'Số buổi'],
      ['Xã Phước Hiệp', '12']
    ]
  );
  assert.equal(
    await refusal(
      rebuilt((records) => records),
      'bieu.xls'
    ),
    'read'
  );
  const project = {
    '/_VBA_PROJECT_CUR/VBA/dir': Buffer.alloc(64, 1),
    '/_VBA_PROJECT_CUR/PROJECT': Buffer.from('ID=""')
  };
  assert.match(
    await refusal(
      rebuilt((records) => records, project),
      'bieu.xls'
    ),
    /macro/u
  );
  assert.match(await refusal(rebuilt(asMacroSheet), 'bieu.xls'), /macro/u);
  assert.match(await refusal(lockedBy(0, 0, 1, 2, 3, 4), 'bieu.xls'), /mật khẩu/u);
  assert.match(
    await refusal(lockedBy(1, 0, 1, 0, 1, 0, ...Array<number>(48).fill(7)), 'bieu.xls'),
    /mật khẩu/u
  );
});

test('how far the reading has come is told in its stages', async () => {
  const heard = new Map<string, readonly [number, number]>();
  await readSheets(workbook(tricky(), 'xlsx'), 'bieu', (done, of, { vi }) => heard.set(vi, [done, of]));
  assert.deepEqual([...heard.keys()], ['Kiểm tra tệp nén', 'Mở trang tính', 'Đọc các dòng']);
  for (const [stage, [done, of]] of heard) assert.equal(done, of, stage);
});

test('no more than two workbooks are opened at once; the others wait for their turn', async () => {
  const waited: string[] = [];
  const file = workbook(tricky(), 'xlsx');
  const all = ['a', 'b', 'c'].map((name) =>
    readSheets(file, name, (_, __, { vi }) => vi === 'Đang chờ đến lượt' && waited.push(name))
  );
  assert.equal((await Promise.all(all)).length, 3);
  assert.deepEqual(waited, ['c']);
});

test('a sheet that claims two billion bytes is refused before it is unpacked', async () => {
  const copy = Buffer.from(workbook(tricky(), 'xlsx'));
  copy.writeUInt32LE(2_000_000_000, copy.lastIndexOf('xl/worksheets/sheet1.xml') - 22);
  assert.match(await refusal(new Uint8Array(copy), 'bieu'), /phình to/u);
});

test('a hundred thousand rows are read within 512 MB', async () => {
  const rows: Given[][] = [['STT', 'Đơn vị', 'Số buổi', 'Lượt người', 'Số vụ', 'Ghi chú']];
  for (let at = 1; at < 100_000; at += 1)
    rows.push([at, `Xã số ${at}`, at % 97, '1.300', at % 7, `số ${at}`]);
  const bytes = workbook(utils.aoa_to_sheet(rows, { dense: true }), 'xlsx');
  const { sheets, megabytes } = await readSheets(bytes, 'lon.xlsx');
  assert.equal(sheets[0]?.rows.length, 100_000);
  assert.equal(sheets[0]?.rows.at(-1)?.cells[1]?.text, 'Xã số 99999');
  assert.ok(megabytes < 512, `${megabytes} MB`);
});
