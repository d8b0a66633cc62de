import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { demonstrationPassphrase } from '#programme/demonstration/accounts.ts';
import { overHttp } from '#test/tips/over-http.ts';
import { leftTip } from '#test/tips/sender.ts';

import { violations } from './accessibility.ts';
import { type Site, visiting } from './site.ts';

const phuocThanh = '20752@2025-07-01';
const phone = { width: 360, height: 740 };
const receiver = { as: 'congan.phuocthanh', ...phone };
const reason = 'Cần cho việc này';

async function unlocks(page: Page, passphrase: string = demonstrationPassphrase): Promise<void> {
  await page.getByLabel('Cụm từ khóa').fill(passphrase);
  await page.getByRole('button', { name: 'Mở khóa' }).click();
  await page.getByRole('button', { name: 'Khóa lại' }).waitFor();
}

async function asks(page: Page, button: string): Promise<void> {
  await page.getByLabel('Lý do').fill(reason);
  await page.getByRole('button', { name: button }).click();
}

/** A leader who keeps a part opens the own key and answers. */
async function answers(site: Site, as: string, button: string): Promise<void> {
  await visiting(site, { as, ...phone }, async (page) => {
    await page.goto('/nhan-tin/khoi-phuc');
    await page.getByLabel('Cụm từ khóa').waitFor();
    assert.deepEqual(await violations(page, page.url()), []);
    await unlocks(page);
    await page.getByText(reason).waitFor();
    assert.deepEqual(await violations(page, page.url()), []);
    await page.getByRole('button', { name: button }).click();
    await page.getByText(reason).waitFor({ state: 'hidden' });
  });
}

/** Gives the passphrase of the new key. */
async function losesKey(page: Page): Promise<string> {
  await page.goto('/nhan-tin/khoa');
  const lost = page.locator('details').filter({ hasText: 'Tôi quên cụm từ khóa' });
  await lost.locator('summary').click();
  const passphrase = (await lost.locator('code').textContent()) ?? '';
  await lost.getByLabel('Gõ cụm từ khóa').fill(passphrase);
  await lost.getByLabel('Gõ lại lần nữa').fill(passphrase);
  const made = page.waitForResponse('**/api/make-receiver-key');
  await lost.getByRole('button', { name: 'Tạo khóa' }).click();
  await made;
  return passphrase;
}

export function custodian(site: Site): void {
  test('the other side grants an identity; two custodians make good a lost passphrase, and the identity is still there', async () => {
    const identity = { name: 'Nguyễn Văn Mẫu', reach: '' };
    const { input } = await leftTip(overHttp(site.origin), phuocThanh, { text: 'Có xe lạ', identity });
    await visiting(site, receiver, async (page) => {
      await page.goto(`/nhan-tin#${input.id}`);
      await unlocks(page);
      await asks(page, 'Xin biết danh tính');
      await page.getByText('Đã xin, đang chờ trả lời.').waitFor();
      await answers(site, 'lanhdao.mattran.danang', 'Đồng ý, chỉ cho người này biết');
      await page.reload();
      await unlocks(page);
      await page.getByText(identity.name).first().waitFor();

      const passphrase = await losesKey(page);
      await page.getByRole('link', { name: 'Khôi phục khóa' }).click();
      await asks(page, 'Xin khôi phục');
      await page.getByText('Đã có 0 trong 2 phần cần có.').waitFor();
      for (const side of ['mattran', 'congan']) {
        await answers(site, `lanhdao.${side}.danang`, 'Trao phần của tôi');
      }
      await page.reload();
      await unlocks(page, passphrase);
      await page.getByRole('button', { name: 'Mở lại tin cũ bằng khóa mới' }).click();
      await page.getByText('Đã khôi phục: 2 lời').waitFor();
      await page.getByRole('link', { name: 'Tin gửi đến' }).click();
      await page.getByRole('link', { name: /^Nhận ngày/u }).click();
      await page.getByText('Có xe lạ').first().waitFor();
      await page.getByText(identity.name).first().waitFor();
      assert.deepEqual(await violations(page, page.url()), []);
    });
  });
}
