import type { Values } from '#engine/records/field.ts';
import type { Header, Hint, RecordKind } from '#engine/records/kind.ts';
import { hintsOf } from '#engine/records/parse-record.ts';
import type { Past } from '#engine/records/unlike-before.ts';
import { readPast } from '#store/ledger/read-past.ts';
import type { Context } from '../context.ts';

/** Records that tell what is usual; older ones tell of other times. */
const MOST = 40;

export interface Placed {
  readonly id: string;
  readonly kind: RecordKind;
  readonly unit: string;
}

/** What each record's own unit has written before, wherever its people's communes have merged since. */
export async function pastsOf(
  { sql, world }: Pick<Context, 'sql' | 'world'>,
  records: readonly Placed[]
): Promise<(record: Placed) => Past> {
  const asking = records.filter(({ kind }) => kind.unlikeBefore?.length);
  const places = new Map(asking.map(({ unit }) => [unit, placesOf(world, unit)]));
  const units = [...new Set([...places.values()].flat())];
  const kinds = [...new Set(asking.map(({ kind }) => kind.id))];
  const rows = units.length === 0 ? [] : await readPast(sql, { units, kinds, most: MOST + 1 });
  const found = Map.groupBy(rows, ({ unit, kind }) => `${unit} ${kind}`);
  return ({ id, unit, kind }) =>
    (places.get(unit) ?? [])
      .flatMap((place) => found.get(`${place} ${kind.id}`) ?? [])
      .filter((one) => one.id !== id)
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, MOST)
      .map(({ values }) => values);
}

/** Everything that looks odd in a record, held against its kind and against what its unit wrote before. */
export async function allHints(
  context: Context,
  { header, values, ...record }: Omit<Placed, 'unit'> & { readonly header: Header; readonly values: Values }
): Promise<readonly Hint[]> {
  const placed = { ...record, unit: header.unit };
  const past = await pastsOf(context, [placed]);
  return hintsOf(record.kind, { header, values, past: past(placed) });
}

function placesOf(world: Context['world'], unit: string): readonly string[] {
  const { members } = world.map.placement(unit, 'as-it-is-now');
  return [...new Set([unit, ...members.map(({ commune }) => commune)])];
}
