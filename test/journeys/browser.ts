import { existsSync } from 'node:fs';

import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** Debian's own; else the Chromium inside an npm package. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Never the package's own list: it turns web security off. */
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: flags });
}

/** A browser that keeps what it stores in the folder, as on a phone that is switched off and on. */
export async function launchedOn(
  folder: string,
  options: {
    readonly baseURL: string;
    readonly viewport: { width: number; height: number };
    readonly locale: string;
    readonly offline?: boolean;
  }
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...options,
    executablePath: await browserPath(),
    args: [...flags]
  });
}

async function browserPath(): Promise<string> {
  const found = installed.find((file) => existsSync(file));
  if (found !== undefined) return found;
  // Makes the package bring the libraries that a bare machine lacks; read when it is loaded.
  process.env['VERCEL'] ??= '1';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
