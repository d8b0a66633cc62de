import { checking } from './checking.ts';
import { closings } from './closings.ts';
import { exchange } from './exchange.ts';
import { evidence } from './evidence.ts';
import { bulk } from './bulk.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { forums } from './forums.ts';
import { log } from './log.ts';
import { matching } from './matching.ts';
import { oldReports } from './old-reports.ts';
import { oldWorkbooks } from './old-workbooks.ts';
import { offline } from './offline.ts';
import { newsDesk } from './news.ts';
import { notices } from './notices.ts';
import { openData } from './open-data.ts';
import { own } from './own.ts';
import { pagesAdmin } from './pages-admin.ts';
import { pagesFigures } from './pages-figures.ts';
import { pagesHome } from './pages-home.ts';
import { pagesRecords } from './pages-records.ts';
import { pagesStatement } from './pages-statement.ts';
import { pagesUnits } from './pages-units.ts';
import { planning } from './planning.ts';
import { progress } from './progress.ts';
import { receiving } from './receiving.ts';
import { publicPages } from './public.ts';
import { records } from './records.ts';
import { reportPage } from './report-page.ts';
import { templatesPage } from './templates-page.ts';
import { reports } from './reports.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { table } from './table.ts';
import { units } from './units.ts';
import { verification } from './verification.ts';
import { work } from './work.ts';

/** Every word of the interface; a key is area and name, such as `shell.skip`. A new area is a file and a line. */
export const messages = {
  evidence,
  shell,
  forms,
  records,
  table,
  exchange,
  closings,
  forums,
  notices,
  own,
  planning,
  progress,
  bulk,
  figures,
  reports,
  reportPage,
  templatesPage,
  signIn,
  units,
  pagesHome,
  pagesRecords,
  pagesFigures,
  pagesUnits,
  pagesAdmin,
  pagesStatement,
  log,
  offline,
  verification,
  checking,
  oldReports,
  oldWorkbooks,
  matching,
  receiving,
  newsDesk,
  openData,
  publicPages,
  work
};

type Areas = typeof messages;

export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];

type VietnameseOf<Key extends MessageKey> = Key extends `${infer Area extends keyof Areas}.${infer Name}`
  ? Name extends keyof Areas[Area]
    ? Areas[Area][Name] extends { readonly vi: infer Text extends string }
      ? Text
      : never
    : never
  : never;

type PlacesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;

/** Nothing for a text without places; else one object with exactly those names. */
export type ParamsFor<Key extends MessageKey> = [PlacesIn<VietnameseOf<Key>>] extends [never]
  ? []
  : [params: Readonly<Record<PlacesIn<VietnameseOf<Key>>, string | number>>];
