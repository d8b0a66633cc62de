import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';

import { type Site, visiting } from './site.ts';

const seed = path.join(import.meta.dirname, '..', 'reading', 'phuoc-son-2013-2023.txt');

export function checkedDraft(site: Site): void {
  test('a draft is handed in, each figure is marked in its text and opens, without script', async () => {
    await visiting(site, { as: 'doc.phuocson', width: 360, script: false }, async (page) => {
      await page.goto('/bao-cao');
      await page.getByRole('link', { name: 'Kiểm tra số liệu của một bản thảo' }).click();
      await page.getByLabel('Tệp bản thảo').setInputFiles(seed);
      await page.getByLabel('Báo cáo của').selectOption('511@0');
      await page.getByLabel('Số liệu từ ngày').fill('01/08/2013');
      await page.getByLabel('Đến ngày').fill('11/07/2023');
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.getByText('Không có con số nào khác với sổ.').waitFor();
      assert.equal(await page.locator('a.mark').count(), 12);
      assert.equal(await page.locator('a.mark.agrees').count(), 12);
      await page.locator('#so-2').getByRole('link', { name: 'Mở số liệu' }).click();
      await page.getByRole('heading', { level: 1, name: /Số buổi tuyên truyền/u }).waitFor();
    });
  });

  test('a pasted text with a wrong number is red at that number, and stays in the form', async () => {
    await visiting(site, { as: 'doc.phuocson' }, async (page) => {
      await page.goto('/kiem-tra-so-lieu');
      await page
        .getByLabel('Hoặc dán văn bản vào đây')
        .fill('Toàn huyện tổ chức 139 đợt phát động phong trào.');
      await page.getByLabel('Báo cáo của').selectOption('511@0');
      await page.getByLabel('Số liệu từ ngày').fill('hôm kia');
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.getByRole('alert').getByText('Chưa đọc được ngày này').waitFor();
      await page.getByLabel('Số liệu từ ngày').fill('01/08/2013');
      await page.getByLabel('Đến ngày').fill('11/07/2023');
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      assert.match((await page.locator('a.mark.differs').textContent()) ?? '', /139 đợt/u);
      assert.match((await page.locator('#so-1').textContent()) ?? '', /Theo sổ: 138/u);
      assert.match(await page.getByLabel('Hoặc dán văn bản vào đây').inputValue(), /139 đợt/u);
    });
  });
}
