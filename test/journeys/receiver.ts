import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { demonstrationPassphrase } from '#programme/demonstration/accounts.ts';
import { overHttp } from '#test/tips/over-http.ts';
import { leftTip } from '#test/tips/sender.ts';

import { violations } from './accessibility.ts';
import { codeOfSent, followed, writtenTip } from './left-tip.ts';
import { foundBy } from './opened-tip.ts';
import { type Site, visiting } from './site.ts';

const phuocNang = '20734@2025-07-01';
const phuocChanh = '20740@2025-07-01';
const story = 'Đêm qua có xe chở gỗ.\nÔng Nguyễn Văn Mẫu, điện thoại 0905 123 456, thấy xe.';

/** The words that the page offers are typed twice, as from paper. */
async function makesKey(page: Page): Promise<string> {
  const offered = (await page.locator('code').first().textContent()) ?? '';
  await page.getByLabel('Gõ cụm từ khóa').fill(offered);
  await page.getByLabel('Gõ lại lần nữa').fill(offered);
  await page.getByRole('button', { name: 'Tạo khóa' }).click();
  await page.getByText('Khóa của bạn đứng trong hòm thư').waitFor();
  return offered;
}

async function unlocks(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Cụm từ khóa').fill(passphrase);
  await page.getByRole('button', { name: 'Mở khóa' }).click();
}

export function receiver(site: Site): void {
  test('a receiver makes a key in the browser; a tip is opened, answered, handed over, closed and counted', async () => {
    await visiting(site, { as: 'congan.phuocnang', width: 360, height: 740 }, async (page) => {
      await page.goto('/nhan-tin/khoa');
      await page.getByText('Gỡ khỏi hòm thư').first().click();
      await page.getByRole('button', { name: 'Gỡ khỏi hòm thư' }).click();
      await page.getByText('Đã gỡ khóa khỏi hòm thư.').waitFor();
      await page.reload();
      const passphrase = await makesKey(page);
      assert.deepEqual(await violations(page, page.url()), []);

      const { lookUp } = await leftTip(overHttp(site.origin), phuocNang, { text: story });
      await page.goto('/nhan-tin');
      await page.getByText('Chưa mở').waitFor();
      assert.ok(!(await page.content()).includes('chở gỗ'));
      await page.getByRole('link', { name: /^Nhận ngày/u }).click();
      await unlocks(page, 'khong phai la cum tu nay');
      await page.getByText('không mở được khóa nào').waitFor();
      await unlocks(page, passphrase);
      await page.getByText('Đêm qua có xe chở gỗ').first().waitFor();

      await page.getByLabel('Trả lời người báo tin').fill('Xin cho biết hướng xe đi');
      await page.getByRole('button', { name: 'Niêm phong và gửi' }).click();
      await page.getByRole('heading', { name: /^Trả lời của hòm thư/u }).waitFor();
      const seen = await fetch(`${site.origin}/api/follow-tip`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ lookUp })
      });
      assert.equal((await seen.json()).tip.messages.at(-1).kind, 'reply');

      await page.getByText('Bản che để chuyển đi').click();
      const copy = (await page.locator('.copy').textContent()) ?? '';
      assert.ok(!copy.includes('Mẫu') && !copy.includes('0905') && copy.includes('■■■■'), copy);
      assert.deepEqual(await violations(page, page.url()), []);

      await page.locator('summary').filter({ hasText: 'Đã chuyển cơ quan khác' }).click();
      const received = await page.getByLabel('Ngày chuyển').getAttribute('min');
      await page.getByLabel('Ngày chuyển').fill(received ?? '');
      await page.getByLabel('Số biên nhận').fill('12/BN');
      await page.getByLabel(/Nhận là tố giác/u).check();
      await page.getByRole('button', { name: 'Đã chuyển cơ quan khác' }).click();
      await page.getByRole('heading', { name: 'Thời hạn tố giác, tin báo về tội phạm' }).waitFor();
      await page.getByText('số biên nhận 12/BN').waitFor();

      await page.locator('summary').filter({ hasText: 'Kết thúc tin' }).click();
      await page.getByLabel('Kết quả').selectOption('actionable');
      await page.getByRole('button', { name: 'Kết thúc tin' }).click();
      await page.getByText('Hủy nội dung ngày').first().waitFor();
      await page.goto('/nhan-tin/thang');
      const row = page.getByRole('row').filter({ hasText: 'Có giá trị, đã dùng được' });
      assert.equal(await row.getByRole('cell').last().textContent(), '1');
      assert.deepEqual(await violations(page, page.url()), []);
    });
  });

  test('what a receiver answers is read by the sender, with script and without, and by nobody who lacks the code', async () => {
    const answer = 'Đã cử người đến xem; xin nói thêm giờ xe qua';
    const code = await visiting(site, { width: 360 }, async (page) => {
      await writtenTip(page, story);
      return codeOfSent(page);
    });
    const { id } = await foundBy(site, code);
    await visiting(site, { as: 'congan.khamduc' }, async (page) => {
      await page.goto('/nhan-tin');
      await page.locator(`a[href*="${id}"]`).click();
      await unlocks(page, demonstrationPassphrase);
      await page.getByText('Đêm qua có xe chở gỗ').first().waitFor();
      await page.getByLabel('Trả lời người báo tin').fill(answer);
      await page.getByRole('button', { name: 'Niêm phong và gửi' }).click();
      await page.getByRole('heading', { name: /^Trả lời của hòm thư/u }).waitFor();
    });
    for (const script of [true, false]) {
      await visiting(site, { width: 360, script }, async (page) => {
        const sent: string[] = [];
        page.on('request', (request) => sent.push(request.postData() ?? ''));
        page.on('response', async (response) => sent.push(await response.text().catch(() => '')));
        await followed(page, code);
        await page.getByRole('heading', { name: 'Người nhận trả lời' }).waitFor();
        await page.getByText(answer).waitFor();
        if (script) assert.deepEqual(await violations(page, 'the answer'), []);
        // With script neither the code nor the answer goes over the wire.
        const wire = sent.join('\n');
        assert.equal(wire.includes(answer), !script);
        assert.equal(wire.replaceAll(/\D/gu, '').includes(code.replaceAll(' ', '')), !script);
      });
    }
  });

  test('a locked page holds no key: after locking, or on a new page, a tip does not open without the passphrase', async () => {
    await leftTip(overHttp(site.origin), phuocChanh, { text: story });
    await visiting(site, { as: 'congan.phuocchanh' }, async (page) => {
      await page.goto('/nhan-tin');
      await page.getByRole('link', { name: /^Nhận ngày/u }).click();
      await unlocks(page, demonstrationPassphrase);
      await page.getByText('Đêm qua có xe chở gỗ').first().waitFor();
      await page.getByRole('button', { name: 'Khóa lại' }).click();
      await page.getByLabel('Cụm từ khóa').waitFor();
      assert.ok(!(await page.content()).includes('chở gỗ'));
      const address = page.url();
      await page.reload();
      await page.getByLabel('Cụm từ khóa').waitFor();
      assert.equal(page.url(), address);
      const kept = await page.evaluate(async () => {
        const stores = (await indexedDB.databases()).map(({ name }) => name);
        return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, stores]);
      });
      assert.ok(!/nhan-tin|PRIVATE|pkcs8/u.test(kept), kept);
    });
  });

  test('without script the pages for receivers say plainly that they need it', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await page.goto('/nhan-tin');
      await page.getByText('các trang này cần bật JavaScript').waitFor();
    });
  });
}
