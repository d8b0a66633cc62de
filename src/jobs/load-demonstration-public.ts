import type { Day } from '#basis/day.ts';
import type { Person } from '#engine/rights/role.ts';
import acceptClosing from '#operations/issuing/accept-closing.ts';
import approveReport from '#operations/issuing/approve-report.ts';
import checkReport from '#operations/issuing/check-report.ts';
import closeWindow from '#operations/issuing/close-window.ts';
import draftReport from '#operations/issuing/draft-report.ts';
import issueReport from '#operations/issuing/issue-report.ts';
import sendReport from '#operations/issuing/send-report.ts';
import draftNews from '#operations/news/draft-news.ts';
import publishNews from '#operations/news/publish-news.ts';
import publishPlannedItem from '#operations/news/publish-planned-item.ts';
import setPublicWords from '#operations/news/set-public-words.ts';
import { personOf } from '#operations/people/person-of.ts';
import plans from '#operations/plans/plans.ts';
import showPlan from '#operations/plans/show-plan.ts';
import { type House, openHouse } from '#operations/stage.ts';
import { accountOf } from '#programme/demonstration/accounts.ts';
import { idAt } from '#programme/demonstration/instants.ts';
import {
  closingOffice,
  type DemonstrationSpan,
  publicOffices,
  publicSpans,
  signingOffice
} from '#programme/demonstration/public-news.ts';
import type { Database } from '#store/database/database.ts';
import { findReport } from '#store/reports/report-rows.ts';
import { readSetting, writeSetting } from '#store/setting.ts';

/** The festival that the demonstration tells of beforehand. */
const festivalYear = 2026;
const LOADED = 'demonstration-public';

/**
 * What the offices of the demonstration tell everybody: done as they would do it, each on its day, by the same
 * operations. A start that was interrupted does the rest; what is there already stays as it is.
 */
export async function loadDemonstrationPublic(database: Database): Promise<void> {
  if ((await readSetting(database.owner, LOADED)) === true) return;
  for (const span of publicSpans) {
    await onDay(database, span.on, (house) => sign(house, span));
    await onDay(database, span.on, (house) => close(house, span));
  }
  await publish(database);
  await writeSetting(database.owner, LOADED, true);
}

async function onDay(database: Database, on: Day, act: (house: House) => Promise<void>): Promise<void> {
  const house = await openHouse(database, () => new Date(`${on}T03:00:00Z`));
  try {
    await act(house);
  } finally {
    await house.close();
  }
}

async function sign(house: House, { id, report, from, to }: DemonstrationSpan): Promise<void> {
  const { unit, composer, checker, leader } = signingOffice;
  await house.perform(draftReport, person(composer), { id, report, unit, from, to });
  const moves = [
    { state: 'composed', move: sendReport, by: composer },
    { state: 'sent', move: checkReport, by: checker },
    { state: 'checked', move: approveReport, by: leader },
    { state: 'approved', move: issueReport, by: leader }
  ] as const;
  for (const { state, move, by } of moves) {
    const row = await findReport(house.database.owner, id);
    if (row?.state === state) await house.perform(move as Move, person(by), { report: id });
  }
}

type Move = typeof sendReport;

async function close(house: House, { from, to }: DemonstrationSpan): Promise<void> {
  const { unit, offices, leaders } = closingOffice;
  for (const office of offices) await house.perform(closeWindow, person(office), { unit, from, to });
  for (const leader of leaders) await house.perform(acceptClosing, person(leader), { unit, from, to });
}

async function publish(database: Database): Promise<void> {
  for (const { unit, writer, leader, words, festival, news } of publicOffices) {
    for (const { item, ...content } of news) {
      await onDay(database, content.day, async (house) => {
        const at = `${content.day}T03:00:00.000Z`;
        const draft = { id: idAt(at, `${item}/drafted`), item, unit, ...content };
        await house.perform(draftNews, person(writer), draft);
        await house.perform(publishNews, person(leader), { id: idAt(at, `${item}/published`), item });
      });
    }
    const [, last] = news;
    if (!last) continue;
    await onDay(database, last.day, async (house) => {
      const at = `${last.day}T03:05:00.000Z`;
      await house.perform(setPublicWords, person(leader), { id: idAt(at, `words/${unit}`), unit, ...words });
      for (const item of await festivalItems(house, unit, person(leader))) {
        const published = { id: idAt(at, `festival/${item}`), item, where: festival };
        await house.perform(publishPlannedItem, person(leader), published);
      }
    });
  }
}

async function festivalItems(house: House, unit: string, reader: Person): Promise<readonly string[]> {
  const listed = await house.perform(plans, reader, { unit, year: festivalYear });
  const found: string[] = [];
  for (const { id } of listed) {
    const { items } = await house.perform(showPlan, reader, { plan: id });
    found.push(...items.filter(({ kind }) => kind === 'festival-day').map((one) => one.id));
  }
  return found;
}

function person(login: string): Person {
  const found = personOf({ ...accountOf(login), demonstration: true });
  if (!found) throw new Error(`the demonstration has no role for ${login}`);
  return found;
}
