import { vietnamDay } from '#basis/day.ts';
import { isProblem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import type { House } from '#operations/stage.ts';
import { forgetOld } from '#store/notices/deliveries.ts';
import { lastDone, readDoneSince, readSignedInSince } from '#store/notices/to-notice.ts';
import { readSetting, writeSetting } from '#store/setting.ts';
import { concerned, takeNotice } from './take-notice.ts';

const SETTING = 'notices-taken';
/** Rows of the audit read at once, and people looked at in one round. */
const ROWS = 1_000;
const PEOPLE = 100;
/** A row is written before an earlier one is committed now and then; so far back it is looked again. */
const LOOK_BACK = 200;
const KEPT_DAYS = 31;
const OVERLAP_MS = 10_000;

interface Taken {
  readonly position: number;
  /** On which everybody was looked at: deadlines come by themselves. */
  readonly day: string;
}

/**
 * Follows what is done, and once a day looks at everybody who can be told. A round is short; what is left over
 * waits for the next one.
 */
export class NoticeRounds {
  readonly #house: House;
  readonly #waiting = new Map<string, Person>();
  readonly #seen = new Set<number>();
  #taken: Taken | undefined;
  #lookedAt: Date | undefined;

  constructor(house: House) {
    this.#house = house;
  }

  /** Gives how many notices are new. */
  async round(now: Date): Promise<number> {
    const taken = await this.#follow(now);
    let fresh = 0;
    for (const [id, person] of [...this.#waiting].slice(0, PEOPLE)) {
      fresh += await this.#lookAt(person, now);
      this.#waiting.delete(id);
    }
    // Not before everybody was looked at: a server that is stopped begins again where it was.
    if (this.#waiting.size === 0) await this.#remember(taken);
    return fresh;
  }

  /** What goes wrong with one person's work must not keep the others from theirs. */
  async #lookAt(person: Person, now: Date): Promise<number> {
    try {
      return await takeNotice(this.#house, person, now);
    } catch (error) {
      // The database's own troubles are the whole round's.
      if (error instanceof Error && 'code' in error && !isProblem(error)) throw error;
      process.stderr.write(`${now.toISOString()} notices ${error instanceof Error ? error.name : 'error'}\n`);
      return 0;
    }
  }

  async #follow(now: Date): Promise<Taken> {
    const { owner } = this.#house.database;
    const day = vietnamDay(now.getTime());
    const had = (this.#taken ??= ((await readSetting(owner, SETTING)) as unknown as Taken | undefined) ?? {
      position: await lastDone(owner),
      day: ''
    });
    const rows = (await readDoneSince(owner, had.position - LOOK_BACK, ROWS)).filter(
      ({ position }) => !this.#seen.has(position)
    );
    for (const { position } of rows) this.#seen.add(position);
    const units = new Set(rows.flatMap(({ unit }) => unit ?? []));
    if (had.day !== day)
      await forgetOld(owner, new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString());
    const signedIn = await readSignedInSince(owner, this.#since(now));
    const who = had.day === day ? { units, people: signedIn } : ('all' as const);
    if (who === 'all' || units.size > 0 || signedIn.size > 0) {
      for (const person of await concerned(this.#house, who, now)) this.#waiting.set(person.id, person);
    }
    return { position: Math.max(had.position, ...rows.map(({ position }) => position)), day };
  }

  /** A little before the last round began, for a sign-in that was not committed then. */
  #since(now: Date): string {
    const since = this.#lookedAt ?? now;
    this.#lookedAt = now;
    return new Date(since.getTime() - OVERLAP_MS).toISOString();
  }

  async #remember(taken: Taken): Promise<void> {
    for (const position of this.#seen) {
      if (position <= taken.position - LOOK_BACK) this.#seen.delete(position);
    }
    if (taken.position === this.#taken?.position && taken.day === this.#taken.day) return;
    this.#taken = taken;
    await writeSetting(this.#house.database.owner, SETTING, { ...taken });
  }
}
