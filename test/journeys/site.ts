import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { demonstrationPassword } from '#programme/demonstration/accounts.ts';

import { openBrowser } from './browser.ts';

/** The built pages on a database of their own, with the demonstration in it, and a browser to walk them. */
export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-journeys-'));
  const script = path.resolve(import.meta.dirname, '..', '..', 'scripts', 'serve.ts');
  const server = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], PORT: '0', TOANDAN_DATA: path.join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await stopped;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [origin, browser] = await Promise.all([addressSaidBy(server), openBrowser()]);
    return { origin, browser, close: () => Promise.all([browser.close(), close()]).then(() => undefined) };
  } catch (error) {
    await close();
    throw error;
  }
}

export function addressSaidBy(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: unknown): void => {
      said += String(piece);
      const address = /http:\/\/localhost:\d+/u.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => reject(new Error(`the server ended before it was ready: ${said}`)));
  });
}

export interface Visitor {
  /** Login of a demonstration account; nobody when absent. */
  readonly as?: string;
  readonly width?: number;
  readonly height?: number;
  /** A phone: fingers and no mouse. */
  readonly touch?: boolean;
  readonly script?: boolean;
}

/** Milliseconds to wait for what should be there at once. */
const patience = 30_000;

/** A window of one visitor, closed when the visit is over. */
export async function visiting<Answer>(
  { browser, origin }: Site,
  { as, width = 1280, height = 800, touch = false, script = true }: Visitor,
  visit: (page: Page, context: BrowserContext) => Promise<Answer>
): Promise<Answer> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    hasTouch: touch,
    javaScriptEnabled: script,
    locale: 'vi-VN'
  });
  try {
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    if (as !== undefined) await signIn(page, as);
    return await visit(page, context);
  } finally {
    await context.close();
  }
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu').fill(demonstrationPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}
