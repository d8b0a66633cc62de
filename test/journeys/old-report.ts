import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';

import { type Site, visiting } from './site.ts';

const seed = path.join(import.meta.dirname, '..', 'reading', 'phuoc-son-2013-2023.txt');

export function oldReport(site: Site): void {
  test('an old report is handed in, a reading is mended, and what was accepted stands beside the counted figure', async () => {
    await visiting(site, { as: 'doc.phuocson', width: 360, script: false }, async (page) => {
      await page.goto('/doc-bao-cao');
      await page.getByLabel('Tệp báo cáo').setInputFiles(seed);
      await page.getByLabel('Số, ngày, nơi ban hành').fill('Tin hội nghị tổng kết, Cổng thông tin huyện');
      await page.getByLabel('Báo cáo về').selectOption('511@0');
      await page.getByLabel('Kỳ từ ngày').fill('01/08/2013');
      await page.getByLabel('Đến ngày').fill('10/07/2023');
      await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
      await page.getByRole('heading', { name: 'Các con số đọc được' }).waitFor();

      for (const box of await page.locator('input[name=nhan]').all()) await box.uncheck();
      const row = page.locator('li', { has: page.locator('label b', { hasText: /^130 diễn đàn/u }) });
      await row.locator('input[name=nhan]').check();
      await row.locator('summary').click();
      await row.getByLabel('Giá trị').fill('131');
      await page.getByRole('button', { name: 'Nhận các con số đã chọn' }).click();
      await page.getByText('Đã nhận 1 con số').waitFor();
      assert.match(
        (await page.locator('li', { hasText: 'Đã nhận: 131' }).textContent()) ?? '',
        /130 diễn đàn/u
      );

      await page.goto('/so-lieu/listening-forums?don-vi=511@0&tu=2013-08-01&den=2023-07-10');
      await page.getByText('Tin hội nghị tổng kết, Cổng thông tin huyện').first().waitFor();

      await page.goto('/doc-bao-cao');
      await page.getByLabel('Tệp báo cáo').setInputFiles(seed);
      await page.getByLabel('Kỳ từ ngày').fill('01/08/2013');
      await page.getByLabel('Đến ngày').fill('10/07/2023');
      await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
      await page
        .getByText(/đã được đưa vào trước đây/u)
        .first()
        .waitFor();
    });
  });
}
