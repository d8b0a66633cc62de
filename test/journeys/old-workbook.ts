import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';

import { violations } from './accessibility.ts';
import { type Site, visiting } from './site.ts';

/** Two rows of headings, a number typed as text, a part larger than its whole, and a row of sums. */
function sheetOf(year: number, sessions: number): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    [`BIỂU TỔNG HỢP NĂM ${year}`],
    ['TT', 'Đơn vị', 'Tuyên truyền', null, 'Mô hình tự quản', 'Trong đó hoạt động tốt'],
    [null, null, 'Số buổi', 'Lượt người', null, null],
    [1, 'Xã Phước Hiệp', sessions, '1.300', 3, 4],
    [2, 'Xã Phước Đức', 9, 400, 2, 1],
    ['Cộng', null, sessions + 9, 1700, 5, 5]
  ]);
  sheet['!merges'] = ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3', 'F2:F3'].map(utils.decode_range);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Biểu 1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

async function drop(page: Page, file: string, year: number): Promise<void> {
  await page.goto('/doc-bao-cao');
  await page.getByLabel('Tệp báo cáo').setInputFiles(file);
  await page.getByLabel('Báo cáo về').selectOption('511@0');
  await page.getByLabel('Kỳ từ ngày').fill(`01/01/${year}`);
  await page.getByLabel('Đến ngày').fill(`31/12/${year}`);
  await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
  // On a busy machine the page that tells how far it is comes between.
  await page.waitForURL(/bang-tinh/u);
}

export function oldWorkbook(site: Site): void {
  test('a workbook is dropped and mapped, its cells are accepted, and next year’s is recognised', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-workbook-'));
    const fileOf = (year: number, sessions: number): string => {
      const file = path.join(folder, `bieu-${year}.xlsx`);
      writeFileSync(file, sheetOf(year, sessions));
      return file;
    };
    try {
      await visiting(site, { as: 'doc.phuocson', width: 360, script: false }, async (page) => {
        await drop(page, fileOf(2015, 12), 2015);
        await page.getByText('Chưa có mẫu nào giống bảng này').waitFor();
        await page
          .locator('fieldset', { hasText: 'Cột E: Mô hình tự quản' })
          .getByText('Cần xem lại')
          .waitFor();
        const address = new URL(page.url()).pathname;
        const found = await visiting(site, { as: 'doc.phuocson', width: 360 }, async (seen) => {
          await seen.goto(address);
          return violations(seen, address);
        });
        assert.deepEqual(found, []);

        await page.locator('select[name="phan.F"]').selectOption('E');
        await page.getByLabel('Tên mẫu bảng').fill('Biểu năm của huyện');
        await page.getByRole('button', { name: 'Đọc bảng theo cách này' }).click();
        await page.getByText('Đã giữ cách đọc này').waitFor();
        await page.getByText('Ô F4: phần trong đó là 4, lớn hơn 3 ở ô E4.').waitFor();

        for (const box of await page.locator('input[name=o]').all()) await box.uncheck();
        await page.getByLabel(/Số buổi tuyên truyền, vận động: 12 buổi/u).check();
        await page.getByRole('button', { name: 'Nhận các ô đã chọn' }).click();
        await page.getByText('Đã nhận 1 ô').waitFor();
        await page.getByText('Đã nhận: 12').waitFor();

        await page.goto('/so-lieu/outreach-sessions?don-vi=20728@0&tu=2015-01-01&den=2015-12-31');
        await page.getByText('bieu-2015.xlsx, trang tính Biểu 1, ô C4').first().waitFor();

        await drop(page, fileOf(2016, 15), 2016);
        await page.getByText('Nhận ra mẫu bảng “Biểu năm của huyện”').waitFor();
        assert.equal(await page.locator('select[name="phan.F"]').inputValue(), 'E');
        assert.equal(await page.locator('input[name=o]').count(), 6);
        await page.getByRole('link', { name: 'Không theo mẫu, đề nghị lại' }).click();
        await page.getByRole('link', { name: 'Đọc theo mẫu “Biểu năm của huyện”' }).waitFor();

        await page.getByRole('link', { name: 'Xem, đổi tên, bỏ các mẫu bảng' }).click();
        await page.getByLabel('Tên mới của mẫu “Biểu năm của huyện”').fill('Biểu năm');
        await page.getByRole('button', { name: 'Đổi tên' }).click();
        await page.getByText('Đã đổi tên mẫu').waitFor();
        await page.getByRole('button', { name: /^Bỏ mẫu/u }).click();
        await page.getByText('Đã bỏ mẫu').waitFor();

        await page.goto('/doc-bao-cao');
        await page.getByLabel('Tệp báo cáo').setInputFiles(path.join(folder, 'bieu-2015.xlsx'));
        await page.getByLabel('Kỳ từ ngày').fill('01/01/2015');
        await page.getByLabel('Đến ngày').fill('31/12/2015');
        await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
        await page
          .getByText(/đã được đưa vào trước đây/u)
          .first()
          .waitFor();
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
