import { vietnamDay } from '#basis/day.ts';
import { type AuditRow, perform, type Stage } from '#engine/operation/perform.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { Progress } from '#engine/operation/progress.ts';
import type { Person } from '#engine/rights/role.ts';
import { indicators } from '#programme/catalogue.ts';
import { publicFields } from '#programme/public/public-fields.ts';
import { writeAudit } from '#store/audit.ts';
import type { Database } from '#store/database/database.ts';
import { databaseSource } from '#store/figures/database-source.ts';
import { openPlace } from '#store/evidence/open-place.ts';
import { HeldSums } from '#store/figures/held-sums.ts';
import { logSigner } from '#store/log/log-signer.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';
import { indicatorNumbers } from '#store/ledger/indicator-numbers.ts';
import { declarePublicFields } from '#store/public/public-fields.ts';
import { type Transaction, within, withoutTransaction } from '#store/scope.ts';
import { readTerritory } from '#store/territory/read-territory.ts';
import { readClasses } from '#store/territory/unit-classes.ts';
import type { Context } from './context.ts';
import { SignInLimits } from './people/sign-in-limits.ts';
import { readBoxKeys } from './tips/held-boxes.ts';
import { openTipsDesk, type TipsDesk } from './tips/tips-desk.ts';
import { makeWorld, type World } from './world.ts';

/** Where operations are performed: one open database and the world read from it. */
export interface House {
  readonly database: Database;
  world(): Promise<World>;
  /** Another number each time something was published or taken back, by whatever server. */
  publicEdition(): number;
  /** The same house, as reached from a place. */
  from(place: string): House;
  perform<Input, Output>(
    operation: Operation<Context, Input, Output>,
    person: Person | undefined,
    raw: unknown,
    progress?: Progress
  ): Promise<Output>;
  close(): Promise<void>;
}

const unheard: Progress = () => undefined;

const MAP_CHANGED = 'toandan_map_changed';
const PUBLIC_CHANGED = 'toandan_public_changed';

/** What follows once the transaction of an operation has ended. */
interface Afterwards {
  mapHasChanged: boolean;
  publicHasChanged: boolean;
  isCounted: boolean;
}

/** `clock` is an argument so that tests can move it. */
export async function openHouse(
  database: Database,
  clock: () => Date = () => new Date(),
  tips: TipsDesk = openTipsDesk(database, clock)
): Promise<House> {
  let edition = 0;
  let held: { readonly day: string; readonly world: Promise<World> } | undefined;
  const world = (): Promise<World> => {
    const today = vietnamDay(clock().getTime());
    if (held?.day !== today) held = { day: today, world: readWorld(database, today) };
    return held.world;
  };
  const listening = await database.owner.listen(MAP_CHANGED, () => {
    held = undefined;
    edition += 1;
  });
  const published = await database.owner.listen(PUBLIC_CHANGED, () => {
    edition += 1;
  });
  const sums = new HeldSums();
  const signIns = new SignInLimits();
  const evidence = openPlace(database.folder, process.env);
  const signer = logSigner(database);
  const sealed = async () => sealLog(database.owner, await openLogKey(database));
  const stage = (at: World, place: string, after: Afterwards, progress: Progress): Stage<Context> => ({
    progress,
    transact: ({ writes, keptIn, batched }, person, work) => {
      const act = (sql: Transaction): ReturnType<typeof work> =>
        work({
          sql,
          world: at,
          figures: databaseSource(sql, at.numbers, sums),
          now: clock(),
          person,
          place,
          signIns,
          evidence,
          mapChanged: () => {
            after.mapHasChanged = true;
          },
          publicChanged: () => {
            after.publicHasChanged = true;
          },
          sealLog: () => {
            after.isCounted = true;
            return sealed();
          },
          signer,
          tips,
          readBoxKeys: (unit) =>
            within(database.vault, undefined, false, (inner) =>
              readBoxKeys({ sql: inner, signer, world: at }, unit)
            ),
          inVault: (look) => within(database.vault, person && at.scopeOf(person), false, look),
          progress
        });
      if (batched) return act(withoutTransaction);
      return within(database[keptIn ?? 'app'], person && at.scopeOf(person), writes, act);
    },
    audit: ({ sql, now }, row) => writeAudit(sql, row, momentKept(now, row))
  });
  const houseFrom = (place: string): House => ({
    database,
    world,
    from: houseFrom,
    perform: async (operation, person, raw, progress = unheard) => {
      const after: Afterwards = { mapHasChanged: false, publicHasChanged: false, isCounted: false };
      const output = await perform(stage(await world(), place, after, progress), operation, person, raw);
      // What was made from the sealed ledger, such as an issued report, is a leaf of the log itself.
      if (after.isCounted) await sealed();
      if (after.mapHasChanged) {
        held = undefined;
        await database.owner.notify(MAP_CHANGED, '');
      }
      if (after.publicHasChanged) {
        edition += 1;
        await database.owner.notify(PUBLIC_CHANGED, '');
      }
      return output;
    },
    publicEdition: () => edition,
    close: async () => {
      await Promise.all([listening.unlisten(), published.unlisten()]);
    }
  });
  return houseFrom('here');
}

/** That somebody wrote to the vault is kept by the day: a moment could be laid beside what a network saw. */
function momentKept(now: Date, { keptIn }: AuditRow): string {
  return keptIn === 'vault' ? `${vietnamDay(now.getTime())}T00:00:00+07:00` : now.toISOString();
}

async function readWorld(database: Database, today: World['today']): Promise<World> {
  const counted = [...indicators.values()].filter((one) => one.counted).map((one) => one.id);
  const [territory, given, numbers] = await Promise.all([
    readTerritory(database.owner),
    readClasses(database.owner),
    indicatorNumbers(database.owner, counted),
    declarePublicFields(database.owner, publicFields)
  ]);
  return makeWorld(territory, given, numbers, today);
}
