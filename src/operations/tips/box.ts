import { problem } from '#basis/problem.ts';
import { base64Of } from '#engine/sealing/base64.ts';
import { type BoxChange, type BoxKey, changeText, foldBox, markOf } from '#engine/sealing/box.ts';
import { addKeyChange, lockBox, readKeyChanges } from '#vault/key-changes.ts';
import { type ReaderKey, standingKeys } from '#vault/reader-keys.ts';
import type { Context } from '../context.ts';

type Needs = Pick<Context, 'sql' | 'signer'>;

/** A key of a box, as far as the signed list bears it out. */
export type StandingKey = BoxKey & Pick<ReaderKey, 'demonstration' | 'person' | 'unit'>;

/**
 * The keys that stand in each of these boxes. Whoever changed a row by hand, or the list, is found out here, and
 * nobody is given any key of that box.
 */
export async function readBoxes(
  { sql, signer }: Needs,
  units: readonly string[]
): Promise<ReadonlyMap<string, readonly StandingKey[]>> {
  const [notes, rows] = [await readKeyChanges(sql, units), await standingKeys(sql, units)];
  const boxes = units.map(async (unit) => {
    const texts = (notes.get(unit) ?? []).map((note) => signer.read(note) ?? '');
    const signed = await foldBox(unit, texts);
    const stored = rows.filter((row) => row.unit === unit);
    if (!signed || signed.length !== stored.length) throw problem('tip-box-altered', { unit });
    return [unit, signed.map((key) => borneOut(key, stored))] as const;
  });
  return new Map(await Promise.all(boxes));
}

function borneOut(signed: BoxKey, stored: readonly ReaderKey[]): StandingKey {
  const row = stored.find(({ id }) => id === signed.id);
  const isSame =
    row?.publicKey === base64Of(signed.publicKey) &&
    row.purpose === signed.purpose &&
    row.words === signed.words;
  if (!isSame) throw problem('tip-box-altered', { unit: row?.unit ?? signed.id });
  return { ...signed, demonstration: row.demonstration, person: row.person, unit: row.unit };
}

/** Adds to the list of a box what has happened to one key, signed and chained. */
export async function writeChange(
  { sql, signer }: Needs,
  change: Omit<BoxChange, 'number' | 'previous'>
): Promise<void> {
  const { unit } = change;
  await lockBox(sql, unit);
  const notes = (await readKeyChanges(sql, [unit])).get(unit) ?? [];
  const last = notes.at(-1);
  const text = last === undefined ? undefined : signer.read(last);
  if (last !== undefined && text === undefined) throw problem('tip-box-altered', { unit });
  const previous = text === undefined ? '' : await markOf(text);
  const number = notes.length + 1;
  const note = await signer.sign(changeText({ ...change, number, previous }));
  await addKeyChange(sql, { unit, number, note });
}
