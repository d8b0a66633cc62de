/** Takes the pictures of README.md from a running server: `npm start` first, then `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { demonstrationPassword } from '#programme/demonstration/accounts.ts';
import type { Page } from 'playwright-core';
import { openBrowser } from '#test/journeys/browser.ts';

const base = process.env['TOANDAN_ADDRESS'] ?? 'http://localhost:8080';
const folder = path.resolve(import.meta.dirname, '..', 'docs');
const figure = '/so-lieu/outreach-sessions?don-vi=511%400&tu=2013-08-01&den=2023-07-11&ban-do=as-it-stood';

const pictures = [
  { name: 'my-unit', path: '/', width: 1280 },
  { name: 'my-unit-phone', path: '/', width: 360 },
  { name: 'record', path: '/ghi/outreach-session', width: 360 },
  { name: 'figure', path: figure, width: 1280 },
  { name: 'review', path: '/bao-cao/ten-year-review', width: 1280 }
];

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage({ colorScheme: 'light' });
await signIn(page);
for (const { name, path: address, width } of pictures) {
  await page.setViewportSize({ width, height: width > 600 ? 900 : 740 });
  await page.goto(base + address);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
await browser.close();

async function signIn(on: Page): Promise<void> {
  await on.goto(`${base}/dang-nhap`);
  await on.fill('input[name=login]', 'congan.khamduc');
  await on.fill('input[name=password]', demonstrationPassword);
  await Promise.all([on.waitForURL(`${base}/`), on.press('input[name=password]', 'Enter')]);
}
