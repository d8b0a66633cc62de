import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { isWorkbook } from './is-workbook.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a workbook is told from a report by its content, and a text by its name', () => {
  const saved = new Uint8Array(
    readFileSync(path.join(import.meta.dirname, '../../../test/reading/bieu.xls'))
  );
  const [xlsx, docx] = ['xl/workbook.xml', 'word/document.xml'].map((part) =>
    zipSync({ [part]: strToU8('<x/>') })
  );
  const told: readonly (readonly [Uint8Array | undefined, string])[] = [
    [xlsx, 'bao-cao.docx'],
    [docx, 'bieu.xlsx'],
    [saved, 'bieu'],
    [bytesOf('Đơn vị;Số buổi'), 'bieu.CSV'],
    [bytesOf('Báo cáo'), 'bao-cao.txt'],
    [bytesOf('%PDF-1.7'), 'bao-cao.pdf']
  ];
  assert.deepEqual(
    told.map(([bytes, name]) => isWorkbook(bytes ?? new Uint8Array(), name)),
    [true, false, true, true, false, false]
  );
});
