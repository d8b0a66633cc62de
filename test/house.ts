import { randomUUIDv7 } from 'node:crypto';
import path from 'node:path';

import { vietnamDay } from '#basis/day.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { FieldSet, FieldValue } from '#engine/records/field.ts';
import type { Part } from '#engine/records/sides.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { Person } from '#engine/rights/role.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { Territory } from '#engine/territory/territory.ts';
import { nation } from '#engine/territory/unit.ts';
import figure from '#operations/figures/figure.ts';
import records from '#operations/figures/records.ts';
import confirmJointly from '#operations/recording/confirm-jointly.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import takeStep from '#operations/recording/take-step.ts';
import withdrawRecord from '#operations/recording/withdraw-record.ts';
import { type House, openHouse } from '#operations/stage.ts';
import { roles } from '#programme/catalogue.ts';
import { parseInstruments, parseSuccessions, parseUnits } from '#programme/territory/unit-tables.ts';
import type { Database, Sql } from '#store/database/database.ts';
import { loadUnits } from '#store/territory/load-units.ts';
import { insertClasses, insertSuccessions, insertUnits } from '#store/territory/territory-rows.ts';
import { unitClasses } from '#store/territory/unit-classes.ts';

/** Communes that the tests speak of: of huyện Phước Sơn, and of its neighbour Nam Giang. */
export const phuocHiep = '20728@0';
export const phuocDuc = '20710@0';
export const naGiang = '20695@0';

const noon = '05:00:00Z';

/** A house over the test file's database, with people in it; the clock stands at noon of `today`. */
export async function openTestHouse(database: Database, today: string): Promise<TestHouse> {
  const clock = () => new Date(`${today}T${noon}`);
  return new TestHouse(await openHouse(database, clock));
}

/** All units of the country, as the installation brings them. */
export async function loadCountry({ owner }: Database, today: string): Promise<void> {
  const folder = path.join(import.meta.dirname, '../data/units');
  const tables = { units: parseUnits, successions: parseSuccessions, instruments: parseInstruments };
  await loadUnits({ sql: owner, folder, tables, today: vietnamDay(Date.parse(`${today}T${noon}`)) });
}

/** A made-up country. */
export async function loadLand({ owner }: { owner: Sql }, land: Territory, today: string): Promise<void> {
  const units = land.versions.filter((unit) => unit.level !== 'nation');
  await insertUnits(owner, units, null);
  await insertSuccessions(owner, land.successions, null);
  await insertClasses(owner, unitClasses(land, units, vietnamDay(Date.parse(`${today}T${noon}`))));
}

interface How {
  readonly by?: Person;
  readonly host?: string;
  readonly coHosts?: readonly string[];
  readonly source?: string;
  readonly id?: string;
  readonly record?: string;
}

interface Asking {
  readonly unit: string;
  readonly from?: string;
  readonly to: string;
  readonly map?: MapReading;
  readonly part?: Part;
}

/** What tests do with a house, in the field's words. */
export class TestHouse {
  readonly house: House;
  readonly #people = new Map<string, Promise<Person>>();

  constructor(house: House) {
    this.house = house;
  }

  /** An official, made on first mention. */
  person(role: string, unit: string, party = 'police'): Promise<Person> {
    const key = `${role}.${party}.${unit}`;
    const made = this.#people.get(key) ?? this.#hire(role, unit, party);
    this.#people.set(key, made);
    return made;
  }

  /** Something was held: recorded by the commune's police, unless said otherwise. Gives the record's id. */
  async held<Fields extends FieldSet>(
    kind: RecordKind<Fields>,
    unit: string,
    on: string,
    values: { readonly [Name in keyof Fields]?: FieldValue } = {},
    { by, id = randomUUIDv7(), record = randomUUIDv7(), ...header }: How = {}
  ): Promise<string> {
    const person = by ?? (await this.person('commune-police', unit));
    const head = { host: 'police', coHosts: [], source: '12/BC-CAX', ...header, unit, day: on };
    const raw = { ...values, ...head };
    await this.house.perform(recordActivity, person, { id, record, kind: kind.id, raw });
    return record;
  }

  async confirmed(record: string, by: Person): Promise<void> {
    await this.house.perform(confirmJointly, by, { id: randomUUIDv7(), record });
  }

  async withdrawn(record: string, by: Person): Promise<void> {
    await this.house.perform(withdrawRecord, by, { id: randomUUIDv7(), record, note: 'Ghi nhầm' });
  }

  async stepped(record: string, step: string, on: string, by: Person): Promise<void> {
    await this.house.perform(takeStep, by, { id: randomUUIDv7(), record, step, day: on });
  }

  async figure(indicator: string, asking: Asking): Promise<Figure> {
    return this.house.perform(figure, await this.#reader(), { indicator, ...asking });
  }

  /** The value, or the reason why there is none. */
  async value(indicator: string, asking: Asking): Promise<number | string> {
    const { result } = await this.figure(indicator, asking);
    return result.known ? result.value : result.reason;
  }

  async recordsBehind(indicator: string, asking: Asking): Promise<readonly string[]> {
    const { lines } = await this.house.perform(records, await this.#reader(), { indicator, ...asking });
    return lines.map((line) => line.id);
  }

  close(): Promise<void> {
    return this.house.close();
  }

  #reader(): Promise<Person> {
    return this.person('area-reader', nation.id, 'front');
  }

  async #hire(role: string, unit: string, party: string): Promise<Person> {
    const id = randomUUIDv7();
    const its = roles.get(role);
    if (!its) throw new RangeError(`no role ${role}`);
    const { owner } = this.house.database;
    await owner`
      insert into person (id, login, name, role, party, unit, password)
      values (${id}, ${id}, 'Cán bộ thử', ${role}, ${party}, ${unit}, '')`;
    return { id, login: id, name: 'Cán bộ thử', role: its, party, unit };
  }
}
