import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

import type { BrowserContext, Page } from 'playwright-core';

import { violations } from './accessibility.ts';
import { launchedOn, openBrowser } from './browser.ts';
import {
  atHand,
  entry,
  heldBy,
  openOffice,
  recorded,
  sentOff,
  signedIn,
  stands,
  topicChosen,
  typed
} from './phone.ts';

const office = await openOffice();
const browser = await openBrowser();
test.after(async () => {
  await browser.close();
  await office.close();
});

const police = 'congan.phuochiep';
const front = 'mattran.phuochiep';
const shape = { baseURL: office.origin, viewport: { width: 360, height: 800 }, locale: 'vi-VN' };

/** One phone, for as long as the visit lasts. */
async function onPhone(visit: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext(shape);
  try {
    context.setDefaultTimeout(20_000);
    await visit(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

test('with the network cut from the first paint on, a session is checked, waits, and is received when there is a network', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    await page.goto('/ghi');
    await page.getByRole('link', { name: 'Buổi tuyên truyền, vận động' }).click();
    await page.getByLabel('Nội dung buổi').fill('Buổi không có mạng');
    await sentOff(page);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /có 2 chỗ cần sửa/u);
    assert.equal(await page.getByLabel('Nội dung buổi').inputValue(), 'Buổi không có mạng');
    await topicChosen(page);
    await page.getByLabel('Buổi tuyên truyền tập trung').check();
    await sentOff(page);
    await stands(page, 'Buổi không có mạng', 'Chờ gửi');
    await page.getByText('Không có mạng', { exact: true }).waitFor();
    await context.setOffline(false);
    await stands(page, 'Buổi không có mạng', 'Đã nhận');
    assert.equal(await heldBy(context, 'Buổi không có mạng'), 1);
  });
});

test('a form sent to a server that was just killed is kept, and recorded once after it has started again', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await typed(page, 'Máy chủ mất điện');
    await office.killed();
    await sentOff(page);
    await stands(page, 'Máy chủ mất điện', 'Chờ gửi');
    await office.started();
    await page.getByRole('button', { name: 'Gửi ngay' }).click();
    await stands(page, 'Máy chủ mất điện', 'Đã nhận');
    assert.equal(await heldBy(context, 'Máy chủ mất điện'), 1);
  });
});

test('a server killed in the middle of sending, and started again, holds each entry once', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    const titles = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((word) => `Giữa chừng thứ ${word}`);
    for (const title of titles) await recorded(page, title);
    // The answer to the second is lost: the server has it and is killed before the phone hears so.
    let heard = 0;
    await context.route('**/api/record-activity', async (route) => {
      heard += 1;
      if (heard !== 2) return route.continue();
      await route.fetch();
      await office.killed();
      return route.abort('connectionreset');
    });
    await context.setOffline(false);
    await page.getByText('Chưa tới được máy chủ').waitFor();
    await stands(page, titles[0] ?? '', 'Đã nhận');
    await stands(page, titles[1] ?? '', 'Chờ gửi');
    await office.started();
    await page.getByRole('button', { name: 'Gửi ngay' }).click();
    for (const title of titles) {
      await stands(page, title, 'Đã nhận');
      assert.equal(await heldBy(context, title), 1);
    }
  });
});

test('a clock that is a day fast is told, and a day that has not come is explained and mended', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    const server = Date.now();
    await context.clock.install({ time: server + 86_400_000 });
    const tooFast = page.getByText('Đồng hồ máy này nhanh hơn máy chủ 24 giờ');
    // The phone learns it from the first answer, and tells it on the next page.
    for (let tries = 0; tries < 40 && (await tooFast.count()) === 0; tries += 1) {
      await page.goto('/hop-cho');
      await page.waitForTimeout(250);
    }
    await context.setOffline(true);
    await page.goto('/ghi/outreach-session');
    await tooFast.waitFor();
    const vietnamese = (at: number) =>
      new Date(at + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().map(Number).join('/');
    // What the form calls today is today by the server.
    await page
      .getByLabel(new RegExp(`${vietnamese(server)}`, 'u'))
      .first()
      .waitFor();
    assert.equal(await page.getByText(vietnamese(server + 86_400_000)).count(), 0);
    const day = page.getByLabel('Ngày khác');
    await typed(page, 'Đồng hồ chạy nhanh');
    await day.fill(vietnamese(server + 86_400_000));
    await sentOff(page);
    await context.setOffline(false);
    await stands(page, 'Đồng hồ chạy nhanh', 'Bị từ chối');
    const its = entry(page, 'Đồng hồ chạy nhanh');
    assert.match((await its.textContent()) ?? '', /chưa đến/u);
    assert.match((await its.textContent()) ?? '', /Hôm nay theo máy chủ là/u);
    await its.getByRole('link', { name: 'Sửa' }).click();
    await day.fill(vietnamese(server));
    await sentOff(page);
    await stands(page, 'Đồng hồ chạy nhanh', 'Đã nhận');
    assert.equal(await heldBy(context, 'Đồng hồ chạy nhanh'), 1);
  });
});

test('a device that is full says so and keeps the form, and takes it once there is room', async () => {
  await onPhone(async (page, context) => {
    const devtools = await context.newCDPSession(page);
    const { origin } = office;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 });
    await atHand(page, police);
    await context.setOffline(true);
    await typed(page, 'Máy đầy');
    await page.evaluate(fillDevice);
    await sentOff(page);
    await page.getByText('Máy hết chỗ lưu').waitFor();
    assert.equal(await page.getByLabel('Nội dung buổi').inputValue(), 'Máy đầy');
    await page.evaluate(() => indexedDB.deleteDatabase('lap-day'));
    await page.waitForTimeout(500);
    await sentOff(page);
    await stands(page, 'Máy đầy', 'Chờ gửi');
    await context.setOffline(false);
    await stands(page, 'Máy đầy', 'Đã nhận');
  });
});

/** Runs in the page: stores until nothing more goes in, in ever smaller pieces. */
async function fillDevice(): Promise<void> {
  const opening = indexedDB.open('lap-day', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
  await new Promise((resolve) => (opening.onsuccess = resolve));
  for (const size of [500_000, 20_000, 500, 10]) {
    let isFull = false;
    while (!isFull) {
      const writing = opening.result.transaction('pieces', 'readwrite');
      writing.objectStore('pieces').add(crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536))));
      isFull = await new Promise((resolve) => {
        writing.oncomplete = () => resolve(false);
        writing.onabort = () => resolve(true);
      });
    }
  }
  opening.result.close();
}

test('of two open windows only one sends at a time, and each entry goes once', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    const titles = ['Hai cửa sổ A', 'Hai cửa sổ B', 'Hai cửa sổ C'];
    for (const title of titles) await recorded(page, title);
    const other = await context.newPage();
    await other.goto('/hop-cho');
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/api/record-activity')) sent.push(String(request.postDataJSON().id));
    });
    await context.setOffline(false);
    for (const title of titles) {
      await stands(page, title, 'Đã nhận');
      await stands(other, title, 'Đã nhận');
    }
    assert.equal(sent.length, titles.length);
    assert.equal(new Set(sent).size, titles.length);
  });
});

test('what waits survives signing out, and another person on the same phone never sees it nor sends it', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    await recorded(page, 'Của công an');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Mở hộp chờ' }).waitFor();
    assert.equal(await page.getByText('Của công an').count(), 0);
    await page.goto('/hop-cho');
    await page.getByRole('button', { name: 'Mở hộp chờ' }).waitFor();

    await context.setOffline(false);
    await signedIn(page, front);
    await page.goto('/hop-cho');
    await page.getByText('Không có gì đang chờ').waitFor();
    assert.equal(await heldBy(context, 'Của công an'), 0);
    await page.goto('/ghi');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL((url) => url.pathname === '/dang-nhap');

    await signedIn(page, police);
    await page.goto('/hop-cho');
    await stands(page, 'Của công an', 'Đã nhận');
    assert.equal(await heldBy(context, 'Của công an'), 1);
  });
});

test('a session that has ended asks to sign in, and then the entry goes', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    await recorded(page, 'Hết phiên');
    await context.clearCookies();
    await context.setOffline(false);
    await page.getByText('Đăng nhập để gửi tiếp').waitFor();
    await stands(page, 'Hết phiên', 'Chờ gửi');
    await signedIn(page, police);
    await page.goto('/hop-cho');
    await stands(page, 'Hết phiên', 'Đã nhận');
    assert.equal(await heldBy(context, 'Hết phiên'), 1);
  });
});

test('what waits survives a restart of the browser, and nothing of it can be read in the files of the browser', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-phone-'));
  const secret = 'Điều chỉ máy này biết 7391';
  let second: BrowserContext | undefined;
  try {
    const first = await launchedOn(folder, shape);
    const page = await first.newPage();
    await atHand(page, police);
    await first.setOffline(true);
    await recorded(page, secret);
    await first.close();

    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile()
    );
    const stored = files.filter(({ parentPath }) => parentPath.includes('IndexedDB'));
    assert.ok(stored.length > 0);
    for (const encoding of ['utf8', 'utf16le'] as const) {
      for (const wanted of [secret, secret.slice(-12), police]) {
        const bytes = Buffer.from(wanted, encoding);
        const telling = stored.filter(({ parentPath, name }) =>
          readFileSync(path.join(parentPath, name)).includes(bytes)
        );
        assert.deepEqual(
          telling.map(({ name }) => name),
          [],
          wanted
        );
      }
    }

    second = await launchedOn(folder, { ...shape, offline: true });
    const again = await second.newPage();
    await again.goto('/hop-cho');
    // Where the browser sends by itself once it is open, it may have gone already.
    await entry(again, secret).waitFor();
    await second.setOffline(false);
    await stands(again, secret, 'Đã nhận');
    assert.equal(await heldBy(second, secret), 1);
  } finally {
    await second?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a correction that meets a record changed meanwhile shows both versions, and the person decides', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    const title = 'Hai người cùng sửa';
    await typed(page, title);
    await sentOff(page);
    await page.getByText('Đã ghi', { exact: true }).waitFor();
    await page.waitForTimeout(1000);
    const record = page.url().split('/').at(-1)?.split('?')[0] ?? '';
    await context.setOffline(true);
    await page.goto(`/ghi/outreach-session?dinh-chinh=${record}`);
    await page.getByLabel('Lượt người dự').fill('70');
    await page.getByLabel('Lý do đính chính').fill('Đếm lại theo danh sách');
    await sentOff(page, 'Ghi đính chính');
    await stands(page, `Đính chính: ${title}`, 'Chờ gửi');

    const shown = await (await context.request.post('/api/show-record', { data: { record } })).json();
    const raw = { ...shown.state.values, ...shown.state.header, attendances: 55 };
    const id = crypto.randomUUID();
    const meanwhile = await context.request.post('/api/correct-record', {
      data: { id, record, raw, note: 'Ở bàn' }
    });
    assert.equal(meanwhile.status(), 200);
    await context.setOffline(false);
    await stands(page, `Đính chính: ${title}`, 'Cần người xem');
    const row = entry(page, `Đính chính: ${title}`).locator('tr', { hasText: 'Lượt người dự' });
    assert.match((await row.textContent()) ?? '', /70.*55/su);
    await page.getByRole('button', { name: 'Gửi bản của tôi làm đính chính' }).click();
    await stands(page, `Đính chính: ${title}`, 'Đã nhận');
    const after = await (await context.request.post('/api/show-record', { data: { record } })).json();
    assert.equal(after.state.values.attendances, 70);
    assert.equal(after.entries.length, 3);
  });
});

test('photos taken without a network are made smaller, and follow their record once each', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    await typed(page, 'Buổi có ảnh');
    await page.locator('summary', { hasText: 'Ảnh, tệp' }).click();
    const picture = await drawn(page, 2400, 400);
    await page.locator('input[name=evidence]').setInputFiles({
      name: 'IMG_0001.png',
      mimeType: 'image/png',
      buffer: picture
    });
    await page.locator('form[aria-busy]').waitFor({ state: 'detached' });
    await sentOff(page);
    await page.getByLabel('Không nhận rõ mặt ai').check();
    await sentOff(page);
    await stands(page, 'Ảnh: IMG_0001.jpg', 'Chờ gửi');
    await context.setOffline(false);
    await stands(page, 'Buổi có ảnh', 'Đã nhận');
    await stands(page, 'Ảnh: IMG_0001.jpg', 'Đã nhận');
    const record = (await entry(page, 'Buổi có ảnh').getByRole('link').getAttribute('href'))
      ?.split('/')
      .at(-1);
    const shown = await (await context.request.post('/api/show-record', { data: { record } })).json();
    assert.equal(shown.state.evidence.length, 1);
    assert.equal(shown.state.evidence[0].consent, 'no-faces');
    assert.ok(shown.state.evidence[0].size < picture.length);
  });
});

/** A picture of noise, so that it is large. */
async function drawn(page: Page, width: number, height: number): Promise<Buffer> {
  const text = await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext('2d');
      const image = new ImageData(wide, high);
      // No more at once is given.
      for (let at = 0; at < image.data.length; at += 65_536)
        crypto.getRandomValues(image.data.subarray(at, at + 65_536));
      context?.putImageData(image, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
    },
    [width, height] as const
  );
  return Buffer.from(text, 'latin1');
}

test('axe finds nothing on the views of the phone, and nothing runs out of the window', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    await recorded(page, 'Để xem');
    const found: string[] = [];
    for (const path of ['/ghi', '/ghi/outreach-session', '/hop-cho', '/ban-ghi', '/bao-cao']) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      found.push(...(await violations(page, path)));
    }
    await context.setOffline(false);
    await page.goto('/hop-cho');
    await stands(page, 'Để xem', 'Đã nhận');
    found.push(...(await violations(page, '/hop-cho with a network')));
    assert.deepEqual(found, []);
  });
});

test('a commune that ended before the day recorded is answered by an offer of its successor, never by a silent change', async () => {
  await onPhone(async (page, context) => {
    await atHand(page, police);
    await context.setOffline(true);
    await recorded(page, 'Sau khi đổi tên xã');
    const desk = await browser.newContext(shape);
    await signedIn(await desk.newPage(), 'quantri');
    const decree = {
      day: '2026-11-01',
      instrument: '99/NQ-HĐND',
      title: 'Nghị quyết thử',
      steps: [{ kind: 'rename', unit: '20728@2025-07-01', name: 'Xã Phước Hiệp Mới' }]
    };
    const applied = await desk.request.post('/api/apply-decree', { data: { decree } });
    assert.equal(applied.status(), 200);
    await desk.close();

    await context.setOffline(false);
    await stands(page, 'Sau khi đổi tên xã', 'Bị từ chối');
    assert.equal(await heldBy(context, 'Sau khi đổi tên xã'), 0);
    await page.getByRole('button', { name: 'Ghi vào Xã Phước Hiệp Mới' }).click();
    await stands(page, 'Sau khi đổi tên xã', 'Đã nhận');
    assert.equal(await heldBy(context, 'Sau khi đổi tên xã'), 1);
  });
});
