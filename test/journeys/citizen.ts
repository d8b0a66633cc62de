import assert from 'node:assert/strict';
import test from 'node:test';

import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';

import { type Site, visiting } from './site.ts';

const unit = '/cong-khai/20722%402025-07-01';

/** Somebody without an account: finds the commune, reads, opens, takes along, follows. */
export function citizen(site: Site): void {
  test('a citizen finds the commune without script, reads what was done and how it is counted', async () => {
    await visiting(site, { width: 360, script: false }, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Phong trào ở địa phương bạn' }).click();
      await page.getByLabel('Tên xã, phường').fill('kham duc');
      await page.getByRole('button', { name: 'Tìm', exact: true }).click();
      await page.getByRole('link', { name: 'Xã Khâm Đức, thành phố Đà Nẵng' }).click();
      await page.getByRole('heading', { name: 'Xã Khâm Đức', level: 1 }).waitFor();
      await page.getByText('Dữ liệu minh hoạ').first().waitFor();
      await page.getByText('được lập ngày 01/7/2025 từ Thị trấn Khâm Đức, Xã Phước Xuân').waitFor();
      const figure = page.getByRole('link', { name: 'Số buổi tuyên truyền, vận động (buổi)' });
      const row = await page.locator('tr', { has: figure }).innerText();
      const told = /(\d+) \[1\]/u.exec(row)?.[1];
      assert.ok(told, row);
      await figure.click();
      await page.getByRole('heading', { name: 'Đếm như thế nào' }).waitFor();
      await page.getByRole('heading', { name: `Năm 2026: ${told}` }).waitFor();
      await page.getByText('một đợt gồm nhiều buổi', { exact: false }).waitFor();
      await page
        .getByRole('link', { name: /Kiểm chứng báo cáo/u })
        .first()
        .click();
      await page.getByText('Có báo cáo đã ban hành với mã này').first().waitFor();
    });
  });

  test('a small count about tips is withheld on the page as in the file that a citizen takes along', async () => {
    await visiting(site, {}, async (page) => {
      await page.goto(unit);
      const link = page.getByRole('link', { name: 'Số nguồn tin có giá trị về ma túy (nguồn tin)' });
      assert.match(await page.locator('tr', { has: link }).innerText(), /giữ kín/u);
      await page.getByRole('link', { name: 'Dữ liệu mở' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'CSV: so-lieu.csv' }).click()
      ]);
      assert.equal(download.suggestedFilename(), 'so-lieu.csv');
      const text = await (await page.request.get('/du-lieu-mo/so-lieu.csv')).text();
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      const tips = data.filter((one) => one['indicator'] === 'tips-drugs');
      assert.ok(tips.length > 2 && tips.every((one) => one['value'] === '' && one['status'] === 'withheld'));
      const json = (await (await page.request.get('/du-lieu-mo/so-lieu.json')).json()) as {
        status: string;
      }[];
      assert.deepEqual(
        json.map(({ status }) => status),
        data.map((one) => one['status'])
      );
    });
  });

  test('whoever follows a commune gets its news, and links that stay on the address that was asked', async () => {
    await visiting(site, {}, async (page) => {
      await page.goto(unit);
      const href = await page.locator('link[rel=alternate]').getAttribute('href');
      const answer = await page.request.get(href ?? '');
      assert.match(answer.headers()['content-type'] ?? '', /^application\/atom\+xml/u);
      const feed = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      const titles = [...feed.getElementsByTagName('entry')].map(
        (one) => one.getElementsByTagName('title')[0]?.textContent
      );
      assert.ok(titles.includes('Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026 tại xã Khâm Đức'));
      const links = [...feed.getElementsByTagName('link')].map((one) => one.getAttribute('href') ?? '');
      assert.ok(
        links.every((one) => one.startsWith('/')),
        links.join(' ')
      );
      const news = links.find((one) => one.startsWith('/cong-khai/tin/')) ?? '';
      await page.goto(news);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  });

  test('the pages set and read no cookie, ask no other host for anything, and need no picture', async () => {
    await visiting(site, { as: 'congan.khamduc' }, async (page, context) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const before = await context.cookies();
      for (const path of ['/cong-khai', unit, `${unit}/outreach-sessions`, '/du-lieu-mo?ngon-ngu=en']) {
        const answer = await page.goto(path);
        assert.equal(answer?.headers()['set-cookie'], undefined);
        assert.match(answer?.headers()['cache-control'] ?? '', /^public, max-age=60/u);
        // Signed in all the same, and the page does not know.
        assert.equal(await page.getByRole('link', { name: /Đăng nhập|Sign in/u }).count(), 1);
        assert.equal(await page.locator('img').count(), 0);
      }
      assert.deepEqual(await context.cookies(), before);
      assert.deepEqual(
        asked.filter((url) => new URL(url).origin !== site.origin),
        []
      );
    });
  });

  test('an answer that has not changed is not sent again', async () => {
    await visiting(site, {}, async (page) => {
      for (const path of [unit, '/du-lieu-mo/so-lieu.csv', '/cong-khai/tin.atom']) {
        const first = await page.request.get(path);
        const tag = first.headers()['etag'] ?? '';
        assert.ok(first.headers()['last-modified']);
        const again = await page.request.get(path, { headers: { 'if-none-match': tag } });
        assert.equal(again.status(), 304, path);
      }
    });
  });

  test('what a leader publishes stands on the page that was kept before, at once, and goes as fast', async () => {
    const title = 'Thôn họp về an toàn phòng cháy';
    const onPage = (page: Page) => page.getByRole('link', { name: title }).count();
    await visiting(site, {}, async (page) => {
      await page.goto(unit);
      assert.equal(await onPage(page), 0);
    });
    await visiting(site, { as: 'lanhdao.congan.khamduc', script: false }, async (page) => {
      await page.goto('/bao-cao/tin-cong-khai');
      await page.getByLabel('Tiêu đề').fill(title);
      await page.getByLabel('Lời tin').fill('Đã mời bà Nguyễn Thị Hoa phát biểu.');
      await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
      await page.getByText('không nêu tên người dân').first().waitFor();
      await page.getByLabel('Lời tin').fill('Bà con góp ý về đường nước chữa cháy.');
      await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
      await page.getByText('Đã lưu bản nháp').waitFor();
      await page
        .locator('li', { hasText: title })
        .getByRole('button', { name: /Đăng tin/u })
        .click();
      await page.getByText('Đã đăng tin').waitFor();
    });
    await visiting(site, {}, async (page) => {
      await page.goto(unit);
      assert.equal(await onPage(page), 1);
    });
    await visiting(site, { as: 'lanhdao.congan.khamduc', script: false }, async (page) => {
      await page.goto('/bao-cao/tin-cong-khai');
      const item = page.locator('li', { hasText: title });
      await item.getByLabel('Lý do gỡ').fill('Đăng nhầm ngày');
      await item.getByRole('button', { name: /Gỡ tin/u }).click();
      await page.getByText('Đã gỡ tin').waitFor();
    });
    await visiting(site, {}, async (page) => {
      await page.goto(unit);
      assert.equal(await onPage(page), 0);
    });
  });
}
