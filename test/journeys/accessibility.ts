import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { type Site, visiting } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page, by who may see it; `{record}` is a record of the own area. */
const pages = [
  {
    as: undefined,
    paths: [
      '/',
      '/dang-nhap',
      '/chi-tieu',
      '/du-lieu',
      '/tro-giup',
      '/so-cai',
      '/kiem-chung',
      '/kiem-chung/K7QF-2M9T-XW4A',
      '/don-vi/20728@0',
      '/cong-khai',
      '/cong-khai?ten=phuoc+hiep',
      '/cong-khai/20722@2025-07-01',
      '/cong-khai/20728/outreach-sessions',
      '/du-lieu-mo',
      '/khong-co'
    ]
  },
  {
    as: 'congan.phuochiep',
    paths: [
      '/',
      '/ban-ghi',
      '/ban-ghi?tim=khong+co+chu+nay',
      '/ban-ghi/{record}',
      '/ban-ghi/{record}/dinh-chinh',
      '/ban-ghi/{record}/ban-sua',
      '/ban-ghi?theo-doi=co',
      '/ghi',
      '/viec',
      '/trung-lap',
      '/ke-hoach',
      '/thong-bao',
      '/toi',
      '/ghi/outreach-session',
      '/ghi/award-decision',
      '/ghi/tips-received',
      '/ghi/community-model',
      '/hop-cho',
      '/nhan-tin/thang',
      '/so-lieu',
      '/so-lieu/outreach-sessions?don-vi=511@0&tu=2013-08-01&den=2023-07-11',
      '/bao-cao',
      '/bao-cao?chot=state-month&tu=2026-01-15&den=2026-02-14',
      '/chot-so',
      '/bao-cao/month',
      '/bao-cao/mau',
      '/bao-cao/tin-cong-khai',
      '/kiem-tra-so-lieu',
      '/doc-bao-cao',
      '/doc-bao-cao/mau-bang',
      '/doc-bao-cao/dang-doc/khong-co',
      '/bao-cao/thematic?tu=hom-qua&chi-tieu=outreach-sessions'
    ]
  },
  { as: 'quantri', paths: ['/', '/quan-tri', '/so-lieu?don-vi=phuoc'] },
  {
    as: 'doc.phuocson',
    paths: [
      '/',
      '/so-lieu/outreach-sessions?don-vi=511@0&tu=2013-08-01&den=2023-07-11',
      '/so-lieu?don-vi=511@0&chi-tieu=outreach-sessions&ky=calendar-year&tu=2013-08-01&den=2026-01-01',
      '/don-vi/511@0',
      '/bao-cao/ten-year-review?don-vi=511@0&tu=2013-08-01&den=2023-07-11'
    ]
  }
] as const;

export function accessibility(site: Site): void {
  for (const width of [360, 1280]) {
    for (const { as, paths } of pages) {
      test(`axe finds nothing at ${width} pixels on the pages of ${as ?? 'anybody'}, and nothing runs out of the window`, async () => {
        const found = await visiting(site, { ...(as ? { as } : {}), width }, async (page) => {
          const record = as ? await someRecord(page) : '';
          const all: string[] = [];
          for (const path of paths) {
            await page.goto(path.replace('{record}', record));
            all.push(...(await violations(page, path)));
          }
          return all;
        });
        assert.deepEqual(found, []);
      });
    }
  }
}

async function someRecord(page: Page): Promise<string> {
  await page.goto('/ban-ghi?loai=outreach-session');
  const href = await page.locator('tbody a').first().getAttribute('href');
  return (href ?? '').replace('/ban-ghi/', '');
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * What axe finds on the page as it stands, and whether it runs out of the window.
 * The visitor must have script: without it axe's promises are never kept, and the walk would wait for ever.
 */
export async function violations(page: Page, path: string): Promise<readonly string[]> {
  // By the browser's own door: the page's policy rightly refuses a script in the markup.
  await page.evaluate(axe);
  const result = (await page.evaluate('axe.run(document)')) as AxeResult;
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...result.violations.map(
      ({ id, nodes }) => `${path}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`
    ),
    ...(beyond > 0 ? [`${path}: ${beyond} pixels too wide`] : [])
  ];
}
