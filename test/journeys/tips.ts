import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { violations } from './accessibility.ts';
import { codeOfSent, followed, READ, writtenTip } from './left-tip.ts';
import { foundBy, openedTip } from './opened-tip.ts';
import { type Site, visiting } from './site.ts';

const words = 'Xe chở gỗ chạy đêm qua cầu treo';

const MOST_BYTES = 30_000;

/** A citizen leaves a tip and follows it, on the built pages. */
export function tips(site: Site): void {
  test('a citizen reaches the form from the first page by two taps and a name, leaves a tip and follows it', async () => {
    await visiting(site, { width: 360, touch: true }, async (page, context) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const policy: string[] = [];
      page.on('console', (line) => line.type() === 'error' && policy.push(line.text()));
      await page.goto('/');
      await page.getByRole('link', { name: 'Báo tin, không cần tên' }).first().click();
      assert.deepEqual(await violations(page, '/bao-tin'), []);
      await page.getByLabel('Tên xã, phường, đặc khu').fill('kham duc');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await filled(page);
      await page
        .getByLabel('Ảnh')
        .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: await picture(page) });
      assert.deepEqual(await violations(page, 'the form'), []);
      await page.getByRole('button', { name: 'Khóa lại và gửi' }).click();
      await page.getByRole('heading', { name: 'Mã của bạn' }).waitFor();
      assert.deepEqual(await violations(page, 'the code'), []);
      const code = (await page.locator('[data-code]').textContent()) ?? '';
      assert.match(code, /^\d{4}( \d{4}){5}$/u);
      await page.getByRole('button', { name: 'Lập biên nhận' }).click();
      await page.getByText('toandan tip receipt 1').waitFor();
      assert.deepEqual(await violations(page, 'the receipt'), []);
      await page.goto('/bao-tin/theo-doi');
      await page.getByLabel('Mã').fill(code);
      await page.getByRole('button', { name: 'Xem' }).click();
      await page.getByText('Đã nhận, chưa ai xem xét.').waitFor();
      assert.deepEqual(await violations(page, 'the dialogue'), []);
      await page.getByLabel('Lời nói thêm').fill('Tối nay lại có');
      await page.getByRole('button', { name: 'Khóa lại và gửi thêm' }).click();
      await page.getByRole('heading', { name: 'Bạn nói thêm' }).waitFor();
      await page.getByLabel('Tôi muốn xóa').check();
      await page.getByRole('button', { name: 'Xóa tin này' }).click();
      await page.getByText('Đã xóa.').waitFor();
      assert.deepEqual(policy, []);
      assert.deepEqual(await context.cookies(), []);
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(site.origin)),
        []
      );
    });
  });

  test('without script the server seals, says so beforehand, and the same code follows', async () => {
    await visiting(site, { width: 360, script: false }, async (page, context) => {
      await page.goto('/bao-tin?xa=20722');
      await page.getByText('Trình duyệt của bạn đang tắt JavaScript').waitFor();
      await filled(page);
      await page.getByRole('button', { name: 'Khóa lại và gửi' }).click();
      await page
        .getByText('chưa nhận được tin', { exact: false })
        .or(page.getByText('Chưa nhận được tin'))
        .waitFor();
      assert.equal(await page.getByLabel('Bạn thấy gì').inputValue(), words);
      await page.waitForTimeout(5200);
      await page.getByRole('button', { name: 'Khóa lại và gửi' }).click();
      const code = (await page.locator('[data-code]').textContent()) ?? '';
      assert.match(code, /^\d{4}( \d{4}){5}$/u);
      await page.getByRole('link', { name: 'Theo dõi tin đã gửi' }).first().click();
      await page.getByLabel('Mã').fill(code);
      await page.getByRole('button', { name: 'Xem' }).click();
      await page.getByText('Đã nhận, chưa ai xem xét.').waitFor();
      await page.getByLabel('Lời nói thêm').fill('Thêm một lời');
      await page.waitForTimeout(5200);
      await page.getByRole('button', { name: 'Khóa lại và gửi thêm' }).click();
      await page.getByText('Đã nhận lời nói thêm.').waitFor();
      assert.deepEqual(await context.cookies(), []);
    });
  });

  test('who the sender is can be told later, and is sealed to custodians alone', async () => {
    const name = 'Một người ở bến đò';
    for (const script of [true, false]) {
      const code = await visiting(site, { width: 360, script }, async (page) => {
        await writtenTip(page, words);
        if (!script) await page.waitForTimeout(READ);
        const left = await codeOfSent(page);
        await followed(page, left);
        await page.locator('summary').click();
        if (script) assert.deepEqual(await violations(page, 'the identity'), []);
        if (!script) await page.waitForTimeout(READ);
        const send = page.getByRole('button', { name: 'Khóa lại và gửi cho người giữ khóa' });
        await send.click();
        await page.getByText('Hãy ghi tên hoặc cách liên hệ').waitFor();
        await page.getByLabel('Tên', { exact: true }).fill(name);
        if (!script) await page.waitForTimeout(READ);
        await send.click();
        await page.getByRole('heading', { name: 'Bạn cho biết mình là ai' }).waitFor();
        await page.getByText('người đọc tin không mở được').waitFor();
        return left;
      });
      const { messages } = await foundBy(site, code);
      assert.deepEqual(
        messages.map(({ kind }) => kind),
        ['tip', 'identity']
      );
      const opened = await openedTip(site, 'congan.khamduc', code);
      assert.deepEqual(
        opened.map(({ kind }) => kind),
        ['tip']
      );
      assert.ok(!JSON.stringify(opened).includes(name));
    }
  });

  test('the first page for tips and all it loads come to at most 30 kB over the wire', async () => {
    for (const address of ['/bao-tin', '/bao-tin?xa=20722', '/bao-tin?xa=20722&ngon-ngu=en']) {
      const bytes = await overTheWire(site, address);
      assert.ok(bytes > 3000 && bytes <= MOST_BYTES, `${address}: ${bytes} bytes`);
    }
  });

  test('the pages for tips speak English by their address alone', async () => {
    await visiting(site, {}, async (page, context) => {
      await page.goto('/bao-tin?ngon-ngu=en&xa=20722');
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      await page.getByRole('button', { name: 'Lock and send' }).waitFor();
      await page.getByRole('link', { name: 'How safe the box is' }).last().click();
      await page.getByRole('heading', { name: 'Somebody who watches the network' }).waitFor();
      assert.deepEqual(await violations(page, '/bao-tin/an-toan'), []);
      assert.deepEqual(await context.cookies(), []);
    });
  });
}

async function filled(page: Page): Promise<void> {
  await page.getByLabel('Về việc gì').selectOption('forest-minerals');
  await page.getByLabel('Ở đâu trong xã').fill('Gần cầu treo');
  await page.getByLabel('Trong tuần này').check();
  await page.getByLabel('Bạn thấy gì').fill(words);
}

/** Bodies as they were sent, compressed, and the headers with them. */
async function overTheWire(site: Site, address: string): Promise<number> {
  return visiting(site, {}, async (page, context) => {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let sum = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      sum += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return sum;
  });
}

/** A picture of the page itself: as good as any. */
async function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ type: 'png' });
}
