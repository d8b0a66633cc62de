import type { Page } from 'playwright-core';

/** Longer than the least time, in milliseconds, for which a form without script lies open. */
export const READ = 5200;

/** The form of the box of Khâm Đức, filled. */
export async function writtenTip(page: Page, words: string): Promise<void> {
  await page.goto('/bao-tin?xa=20722');
  await page.getByLabel('Về việc gì').selectOption('forest-minerals');
  await page.getByLabel('Bạn thấy gì').fill(words);
}

/** Sends it; the code stands on the page this once. */
export async function codeOfSent(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Khóa lại và gửi' }).click();
  await page.getByRole('heading', { name: 'Mã của bạn' }).waitFor();
  return (await page.locator('[data-code]').first().textContent()) ?? '';
}

/** The dialogue, as the code finds it. */
export async function followed(page: Page, code: string): Promise<void> {
  await page.goto('/bao-tin/theo-doi');
  await page.getByLabel('Mã').fill(code);
  await page.getByRole('button', { name: 'Xem' }).click();
  await page.getByRole('heading', { name: 'Trao đổi' }).waitFor();
}
