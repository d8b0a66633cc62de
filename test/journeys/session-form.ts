import type { Page } from 'playwright-core';

/** An outreach session on the form, by the labels that a person reads. */
export async function fillSession(page: Page, title: string): Promise<void> {
  await page.goto('/ghi/outreach-session');
  await page.getByLabel('Nội dung buổi').fill(title);
  const topic = page.getByLabel('Phòng, chống ma túy');
  // What a commune seldom chooses is folded.
  if (!(await topic.isVisible())) {
    await page.getByRole('group', { name: 'Chủ đề' }).locator('summary').click();
  }
  await topic.check();
  await page.getByLabel('Buổi tuyên truyền tập trung').check();
  await page.getByLabel('Lượt người dự').fill('85');
}

/** The visible one: another stands first in the form, for the Enter key. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi lại' }).click();
}

/** Sessions of Xã Phước Hiệp on the day, from the figure's own page. */
export async function sessionsToday(page: Page): Promise<number> {
  await page.goto(await figureOfToday(page));
  const text = await page.locator('main .value .value').first().textContent();
  return Number((text ?? '').replaceAll('.', ''));
}

/** The form knows what day it is in Vietnam. */
export async function figureOfToday(page: Page): Promise<string> {
  await page.goto('/ghi/outreach-session');
  const today = await page.getByLabel('Hôm nay').inputValue();
  return `/so-lieu/outreach-sessions?don-vi=20728%402025-07-01&tu=${today}&den=${today}`;
}
