import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { fillSession, send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

/** The server looks every five seconds. */
const patience = 30_000;

export function told(site: Site): void {
  test('what the police record together with the Front is told to the Front as something new, until it is read', async () => {
    await visiting(site, { as: 'mattran.phuochiep', script: false }, async (front) => {
      // What waited before is told to whoever signs in.
      await somethingNew(front, '');
      await markRead(front);
      await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
        await fillSession(page, 'Buổi để báo cho Mặt trận');
        await page
          .getByRole('group', { name: /^Đơn vị phối hợp/u })
          .getByLabel('Mặt trận Tổ quốc Việt Nam')
          .check();
        await send(page);
        await page.getByText('chờ bên phối hợp xác nhận').waitFor();
      });
      await somethingNew(front, 'Chờ bên mình xác nhận');
      // That something waits, and never what.
      assert.equal(await front.getByText('Buổi để báo cho Mặt trận').count(), 0);
      await markRead(front);
      assert.equal(await front.getByRole('link', { name: /^Thông báo: \d+ chưa đọc/u }).count(), 0);
    });
  });

  test('the service worker shows a push message as one notification that says how much waits', async () => {
    await visiting(site, { as: 'congan.phuocchanh' }, async (page, context) => {
      await context.grantPermissions(['notifications'], { origin: site.origin });
      await page.goto('/');
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const tools = await context.newCDPSession(page);
      const registered = new Promise<string>((resolve) =>
        tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
          const live = registrations.find(({ isDeleted }) => !isDeleted);
          if (live) resolve(live.registrationId);
        })
      );
      await tools.send('ServiceWorker.enable');
      const registrationId = await registered;
      for (const data of ['{"count":3,"title":"khác"}', '{"count":4}'])
        await tools.send('ServiceWorker.deliverPushMessage', { origin: site.origin, registrationId, data });
      await page.waitForFunction(async () => {
        const shown = await (await navigator.serviceWorker.ready).getNotifications();
        return shown.length === 1 && shown[0]?.body === 'Có việc đang chờ bạn (4)';
      });
    });
  });

  test('a calendar address is shown once, opens without signing in, and ends when it is taken back', async () => {
    await visiting(site, { as: 'congan.phuocchanh', script: false }, async (page) => {
      await page.goto('/toi');
      await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click();
      const path = (await page.locator('code').textContent()) ?? '';
      await page.goto('/toi');
      assert.equal(await page.locator('code').count(), 0);
      await visiting(site, {}, async (stranger) => {
        const answer = await stranger.request.get(path);
        assert.equal(answer.headers()['content-type'], 'text/calendar; charset=utf-8');
        assert.match(await answer.text(), /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:/u);
        const headers = { 'if-none-match': answer.headers()['etag'] ?? '' };
        assert.equal((await stranger.request.get(path, { headers })).status(), 304);
        await page.getByRole('button', { name: 'Thu hồi địa chỉ' }).click();
        await page.getByText('Địa chỉ lịch đã thu hồi').waitFor();
        assert.equal((await stranger.request.get(path)).status(), 404);
      });
    });
  });
}

async function somethingNew(page: Page, reason: string): Promise<void> {
  const fresh = page
    .getByRole('listitem')
    .filter({ hasText: reason })
    .filter({ hasText: /\d+ mới/u });
  const end = Date.now() + patience;
  do {
    await page.goto('/thong-bao');
    if ((await fresh.count()) > 0) return;
    await page.waitForTimeout(1_000);
  } while (Date.now() < end);
  assert.fail('nothing new was told');
}

async function markRead(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
  await page.getByText('Đã đánh dấu đã đọc').waitFor();
}
