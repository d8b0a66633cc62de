import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { after } from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import { prepare } from '#jobs/prepare.ts';
import approveReport from '#operations/issuing/approve-report.ts';
import checkReport from '#operations/issuing/check-report.ts';
import draftReport from '#operations/issuing/draft-report.ts';
import issueReport from '#operations/issuing/issue-report.ts';
import reportFile from '#operations/issuing/report-file.ts';
import sendReport from '#operations/issuing/send-report.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import { type House, openHouse } from '#operations/stage.ts';
import type { Database } from '#store/database/database.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';
import { findIssued, frozenOf, type IssuedReport } from '#store/reports/issued-reports.ts';
import { testDatabase } from '../database.ts';

/** The ten-year review of the former district, as the demonstration has it. */
export const review = { report: 'ten-year-review', unit: '511@0', from: '2013-08-01', to: '2023-07-11' };

type Drafted = typeof review & { readonly map?: string; readonly chosen?: readonly string[] };

/** The demonstration with its people, and reports signed in it. */
export interface Office {
  readonly database: Database;
  readonly house: House;
  /** Leader of the police of the former district. */
  readonly leader: Person;
  person(login: string): Promise<Person>;
  /** Drafts, lets the other side check, approves and issues; gives the report's id. */
  signed(report?: Drafted, by?: Person): Promise<string>;
  /** The same for one side's own report. */
  signedAlone(report?: Drafted, by?: Person): Promise<string>;
  issued(id: string): Promise<IssuedReport>;
  frozen(id: string): Promise<ReturnType<typeof frozenOf>>;
  file(id: string, format: string): Promise<Uint8Array>;
  sealed(): Promise<void>;
  /** The same office on another day. */
  on(today: string): Promise<Office>;
}

export async function openOffice(): Promise<Office> {
  const database = await testDatabase();
  await prepare(database, () => undefined);
  return officeIn(database, () => new Date());
}

async function officeIn(database: Database, clock: () => Date): Promise<Office> {
  const house = await openHouse(database, clock);
  after(() => house.close());
  const person = async (login: string): Promise<Person> => {
    const found = await personOfLogin(database.owner, login);
    assert.ok(found, login);
    return found;
  };
  const leader = await person('lanhdao.congan.phuocson');
  const issued = async (id: string): Promise<IssuedReport> => {
    const found = await findIssued(database.owner, id);
    assert.ok(found, id);
    return found;
  };
  const sign = async (report: Drafted, by: Person, joint: boolean): Promise<string> => {
    const id = randomUUIDv7();
    await house.perform(draftReport, by, { id, ...report, joint });
    await house.perform(sendReport, by, { report: id });
    if (joint) await house.perform(checkReport, acrossFrom(by), { report: id });
    await house.perform(approveReport, by, { report: id });
    await house.perform(issueReport, by, { report: id });
    return id;
  };
  return {
    database,
    house,
    leader,
    person,
    signed: (report = review, by = leader) => sign(report, by, true),
    signedAlone: (report = review, by = leader) => sign(report, by, false),
    issued,
    frozen: async (id) => frozenOf(await issued(id)),
    file: async (id, format) => (await house.perform(reportFile, leader, { report: id, format })).bytes,
    sealed: async () => {
      await sealLog(database.owner, await openLogKey(database));
    },
    on: (today) => officeIn(database, () => new Date(`${today}T05:00:00Z`))
  };
}

/** Somebody of the same office on the other side. */
function acrossFrom(by: Person): Person {
  return { ...by, party: by.party === 'police' ? 'front' : 'police' };
}
