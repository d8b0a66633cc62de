import type { Label } from '#basis/label.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { FigureSource } from '#engine/indicators/figure-source.ts';
import type { Question } from '#engine/indicators/question.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { Gathered, LedgerFold } from '#engine/indicators/fold-ledger.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { type AreaMap, planOf } from '#engine/indicators/plan-question.ts';
import { recordSource } from '#engine/indicators/record-source.ts';
import type { FrozenReport } from '#engine/reports/frozen.ts';
import { type Touch, touchesOf } from '#engine/reports/reasons.ts';
import { indicators, kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import { acrossHomes } from '#store/across-homes.ts';
import { databaseSource } from '#store/figures/database-source.ts';
import { countEntries, removedEntries, walkLedger } from '#store/log/ledger-rows.ts';
import type { Context } from '../context.ts';
import { areaMap } from '../world.ts';

/** One figure of a signed report, asked again. */
export interface Retold {
  readonly key: string;
  readonly indicator: Indicator;
  readonly question: Question;
  readonly was: Figure;
  /** From the entries that the log held when the report was signed. */
  readonly atIssue: Figure;
  /** From the entries of today. */
  readonly now: Figure;
  /** As the database says it today, from its kept sums. */
  readonly live: Figure;
  /** Entries written since that change it. */
  readonly since: readonly Touch[];
}

/** An entry that is no longer what was sealed, or is gone. */
export interface DamagedEntry {
  readonly what: 'altered' | 'removed';
  readonly entry: string;
  readonly record: string | undefined;
  readonly leaf: number;
}

export interface Recomputed {
  readonly figures: readonly Retold[];
  /** Keys of figures whose indicator is no longer declared. */
  readonly undeclared: readonly string[];
  readonly damaged: readonly DamagedEntry[];
  /** Leaves of the entries that were read. */
  readonly leaves: readonly number[];
}

/** What of a signed report has to be known to reckon it again. */
export type Signed = Pick<FrozenReport, 'figures' | 'reading' | 'issuedOn' | 'ledger'>;

const READING: Label = { vi: 'Đọc sổ ghi', en: 'Reading the ledger' };

/**
 * Every figure of a signed report from the entries themselves: neither contributions nor cells are looked at.
 * The map is read as on the day of issue.
 */
export async function recompute(frozen: Signed, context: Context): Promise<Recomputed> {
  const { asked, undeclared } = questionsOf(frozen);
  const { map, plans, ...read } = await foldedFor(frozen, asked, context);
  const questions = asked.map(({ question }) => question);
  const atIssue = await evaluate(questions, map, sourceOf(read.fold.atIssue, frozen.ledger.size));
  const now = await evaluate(questions, map, sourceOf(read.fold.now, frozen.ledger.size));
  // From the tables themselves, not from what this process remembers of them.
  const live = await evaluate(questions, map, databaseSource(context.sql, context.world.numbers));
  const figures = asked.flatMap((one, index): readonly Retold[] => {
    const [its, today, kept, plan] = [atIssue[index], now[index], live[index], plans[index]];
    if (!its || !today || !kept || !plan) return [];
    const since = touchesOf(read.fold.changes, {
      plan,
      indicators: countedIn(one.indicator),
      part: one.question.part
    });
    return [{ ...one, atIssue: its, now: today, live: kept, since }];
  });
  return { figures, undeclared, damaged: read.damaged, leaves: read.leaves };
}

/** The ledger as it was when the report was signed, to ask any of its figures. */
export async function signedSource(
  frozen: Signed,
  context: Context
): Promise<{ readonly map: AreaMap; readonly source: FigureSource }> {
  const { map, fold } = await foldedFor(frozen, questionsOf(frozen).asked, context);
  return { map, source: sourceOf(fold.atIssue, frozen.ledger.size) };
}

async function foldedFor(frozen: Signed, asked: readonly Asked[], context: Context) {
  const map = mapOf(frozen, context);
  const plans = asked.map(({ question }) => planOf(question, map).plan);
  const communes = [...new Set(plans.flatMap(({ members }) => members.map(({ commune }) => commune)))];
  const read = await readLedger(frozen.ledger.size, neededBy(asked), communes, context);
  return { map, plans, ...read };
}

/** The counted indicators behind one: itself, or the parts it is reckoned from. */
export function countedIn(indicator: Indicator): readonly string[] {
  return indicator.counted ? [indicator.id] : indicator.needs.map(({ id }) => id);
}

type Asked = Pick<Retold, 'key' | 'indicator' | 'question' | 'was'>;

export function questionsOf({ figures, reading }: Pick<FrozenReport, 'figures' | 'reading'>): {
  readonly asked: readonly Asked[];
  readonly undeclared: readonly string[];
} {
  const asked: Asked[] = [];
  const undeclared: string[] = [];
  for (const [key, was] of Object.entries(figures)) {
    const indicator = indicators.get(was.indicator);
    const { unit, period, trace } = was;
    const question = indicator && { indicator, unit, period, reading, part: trace.part };
    if (question) asked.push({ key, indicator, was, question });
    else undeclared.push(key);
  }
  return { asked, undeclared };
}

function neededBy(asked: readonly Asked[]): ReadonlySet<string> {
  return new Set(asked.flatMap(({ indicator }) => countedIn(indicator)));
}

interface Read {
  readonly fold: LedgerFold;
  readonly damaged: readonly DamagedEntry[];
  readonly leaves: readonly number[];
}

async function readLedger(
  size: number,
  needed: ReadonlySet<string>,
  communes: readonly string[],
  { sql, world, progress }: Context
): Promise<Read> {
  const counted = world.counted.filter(({ id }) => needed.has(id));
  const fold = new LedgerFold({ kinds, indicators: counted, sideOf, size });
  const damaged: DamagedEntry[] = [];
  const leaves: number[] = [];
  const homes = Map.groupBy(communes, (commune) => world.homeOf(commune));
  await acrossHomes(sql, [...homes.keys()], async () => {
    const all = await countEntries(sql, [...homes.keys()]);
    let done = 0;
    for (const [home, its] of homes) {
      for await (const records of walkLedger(sql, { home, communes: its })) {
        for (const rows of records) {
          fold.add(rows);
          for (const { entry, leaf, isAltered } of rows) {
            if (leaf === undefined) continue;
            leaves.push(leaf);
            if (isAltered) damaged.push({ what: 'altered', entry: entry.id, record: entry.record, leaf });
          }
          done += rows.length;
        }
        progress(done, all, READING);
      }
    }
    for (const { id, leaf } of await removedEntries(sql, [...homes.keys()])) {
      damaged.push({ what: 'removed', entry: id, record: undefined, leaf });
    }
  });
  return { fold, damaged, leaves };
}

function sourceOf({ contributions, since }: Gathered, ledger: number): FigureSource {
  return recordSource({ contributions, since, ledger });
}

/** The map on which a report was signed; a reading as it stood does not depend on the day. */
export function mapOf(
  { reading, issuedOn }: Pick<FrozenReport, 'reading' | 'issuedOn'>,
  { world }: Context
): AreaMap {
  if (reading === 'as-it-stood') return world.map;
  return areaMap(world.territory, world.classes, issuedOn);
}
