import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';

import { demonstrationPassword } from '#programme/demonstration/accounts.ts';

import { addressSaidBy } from './site.ts';

/** A server that a test can kill and start again, on the same port and data. */
export interface Office {
  readonly origin: string;
  /** As when the power fails. */
  readonly killed: () => Promise<void>;
  readonly started: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const script = path.resolve(import.meta.dirname, '..', '..', 'scripts', 'serve.ts');

export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-offline-'));
  let server: ChildProcess | undefined;
  let port = '0';
  const started = async (): Promise<string> => {
    server = spawn(process.execPath, [script], {
      env: { PATH: process.env['PATH'], PORT: port, TOANDAN_DATA: path.join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const origin = await addressSaidBy(server);
    port = new URL(origin).port;
    return origin;
  };
  const ended = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const stopped = new Promise((resolve) => server?.once('exit', resolve));
    server.kill(signal);
    await stopped;
  };
  const close = async (): Promise<void> => {
    // After a kill the PostgreSQL that was left is adopted, and then stopped in good order.
    if (server?.signalCode === 'SIGKILL') await started();
    await ended('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const origin = await started();
    return { origin, killed: () => ended('SIGKILL'), started: () => started().then(() => undefined), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Signed in on a page, with what the phone needs at hand: the worker at work, the communes taken along. */
export async function atHand(page: Page, login: string): Promise<void> {
  await signedIn(page, login);
  await page.goto('/ghi');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => (await caches.keys()).length > 0);
}

export async function signedIn(page: Page, login: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu').fill(demonstrationPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** What a commune seldom chooses is folded. */
export async function topicChosen(page: Page): Promise<void> {
  const topic = page.getByLabel('Phòng, chống ma túy');
  if (!(await topic.isVisible())) {
    await page.getByRole('group', { name: 'Chủ đề' }).locator('summary').click();
  }
  await topic.check();
}

/** An outreach session, typed into whichever form the address shows. */
export async function typed(page: Page, title: string): Promise<void> {
  await page.goto('/ghi/outreach-session');
  await page.getByLabel('Nội dung buổi').fill(title);
  await topicChosen(page);
  await page.getByLabel('Buổi tuyên truyền tập trung').check();
}

export async function sentOff(page: Page, button = 'Ghi lại'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
}

export async function recorded(page: Page, title: string): Promise<void> {
  await typed(page, title);
  await sentOff(page);
  await page.waitForURL((url) => url.pathname === '/hop-cho');
  await entry(page, title).waitFor();
}

/** The entry of that title in the outbox. */
export function entry(page: Page, title: string) {
  return page.locator('main li').filter({ has: page.locator('strong', { hasText: title }) });
}

/** Waits until the outbox shows it as standing so. */
export async function stands(page: Page, title: string, standing: string): Promise<void> {
  const tag = entry(page, title).locator('.tag', { hasText: standing });
  await tag.waitFor({ timeout: 60_000 }).catch(async (error: unknown) => {
    throw new Error(`the outbox shows: ${await page.locator('main').innerText()}`, { cause: error });
  });
}

/** How many records of that title the server holds. */
export async function heldBy(context: BrowserContext, title: string): Promise<number> {
  const answer = await context.request.post('/api/find-records', { data: { text: title } });
  const { total }: { total: number } = await answer.json();
  return total;
}
