import { problem } from '#basis/problem.ts';
import { foldTip, mayBeDone, type TipStanding } from '#engine/tips/fold-tip.ts';
import type { TipAct, TipEntry, TipSays } from '#engine/tips/tip-entry.ts';
import { readTips, type TipOfReceiver } from '#vault/read-for-receiver.ts';
import { addTipEntry, lockTip, readTipEntries } from '#vault/tip-entries.ts';
import type { Context } from '../context.ts';

export interface ReceivedTip {
  readonly tip: TipOfReceiver;
  readonly entries: readonly TipEntry[];
  readonly standing: TipStanding;
}

/** A tip that is sealed to who acts; for everybody else there is none. */
export async function getReceived({ sql }: Pick<Context, 'sql'>, id: string): Promise<ReceivedTip> {
  const [tip] = await readTips(sql, { tip: id });
  if (!tip) throw problem('tip-not-yours', {});
  const entries = (await readTipEntries(sql, [id])).get(id) ?? [];
  return { tip, entries, standing: foldTip(tip.received, entries) };
}

/** Writes what was done, where the tip stands so that it may be; gives the tip as it was. */
export async function actOn(
  context: Pick<Context, 'sql' | 'world' | 'person'>,
  id: string,
  { act, says = {} }: { readonly act: TipAct; readonly says?: TipSays }
): Promise<ReceivedTip> {
  const { sql, world, person } = context;
  await lockTip(sql, id);
  const received = await getReceived(context, id);
  const { state } = received.tip;
  if (!mayBeDone(state, act)) throw problem('tip-at-another-step', { state });
  await addTipEntry(sql, id, { day: world.today, person: person?.id, act, says });
  return received;
}
