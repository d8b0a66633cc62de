import { hexOf } from '#engine/sealing/bytes.ts';
import { parseCode } from '#engine/sealing/code.ts';
import { type FromCode, fromCode } from '#engine/sealing/from-code.ts';
import { openReply, type SealedReply } from '#programme/tips/open-reply.ts';
import followTip from '#operations/tips/follow-tip.ts';
import { getHouse } from '../../_server/house.ts';
import { asSender } from './as-sender.ts';

/** By what a sender asks: the code itself where there is no script, else what the browser derived from it. */
export interface Asked {
  readonly lookUp: string;
  readonly from: FromCode | undefined;
  /** Put into the next form of the page again. */
  readonly again: { readonly name: 'ma' | 'tra'; readonly value: string };
}

export async function askedBy(form: FormData): Promise<Asked | undefined> {
  const lookUp = form.get('tra');
  if (typeof lookUp === 'string' && /^[0-9a-f]{64}$/u.test(lookUp)) {
    return { lookUp, from: undefined, again: { name: 'tra', value: lookUp } };
  }
  const typed = form.get('ma');
  const code = typeof typed === 'string' ? parseCode(typed) : undefined;
  if (code === undefined) return undefined;
  const from = await fromCode(code);
  return { lookUp: hexOf(from.lookUp), from, again: { name: 'ma', value: code } };
}

/** The tip as its page shows it; replies are opened here only where the code came in clear. */
export async function followed({ lookUp, from, again }: Asked) {
  const [{ tip }, world] = [await asSender(followTip, { lookUp }), await (await getHouse()).world()];
  if (!tip) return undefined;
  const messages = tip.messages.map(async ({ number, kind, day, files, ...rest }) => {
    const { commitment, body, key } = rest;
    const isReply = commitment !== undefined && body !== undefined && key !== undefined;
    const sealed: SealedReply | undefined = isReply ? { number, commitment, body, key } : undefined;
    const opened = sealed && from ? await openReply({ box: tip.unit, tip: tip.id }, sealed, from) : undefined;
    return { number, kind, day, files, sealed: from ? undefined : sealed, opened: opened ?? '' };
  });
  const shown = await Promise.all(messages);
  from?.keys.privateKey.fill(0);
  return { ...tip, again, messages: shown, name: world.territory.find(tip.unit)?.name ?? tip.unit };
}

export type Followed = NonNullable<Awaited<ReturnType<typeof followed>>>;
