import type { Judged } from './judge-answer.ts';
import type { OutboxItem, Said, Standing } from './outbox-item.ts';

const second = 1000;
const LONGEST_WAIT = 15 * 60 * second;

/** May be sent once what stands before it has been settled. */
export function isWaiting({ standing }: OutboxItem): boolean {
  return standing.is === 'waiting' || standing.is === 'sending';
}

/** Nothing is left to do about it. */
export function isSettled({ standing }: OutboxItem): boolean {
  return standing.is === 'received';
}

export function began(item: OutboxItem, now: number): OutboxItem {
  return { ...item, tries: item.tries + 1, standing: { is: 'sending', since: now } };
}

/** What was being sent when the page or the phone stopped may have arrived. */
export function reopened(item: OutboxItem): OutboxItem {
  if (item.standing.is !== 'sending') return item;
  return { ...item, mayBeThere: true, standing: { is: 'waiting' } };
}

export function answered(item: OutboxItem, judged: Judged, now: number): OutboxItem {
  switch (judged.is) {
    case 'received':
      return { ...item, standing: { is: 'received', at: now, hints: judged.hints } };
    case 'refused':
      // The server looks for the id before it checks anything, so what it refused it does not hold.
      return { ...item, mayBeThere: false, standing: judged };
    case 'to-look-at':
      return { ...item, mayBeThere: item.mayBeThere && isDecidedFirst(judged.said), standing: judged };
    case 'later':
      return { ...item, mayBeThere: true, standing: delayed(item, judged, now) };
    case 'cut':
      return { ...item, mayBeThere: item.mayBeThere || !judged.neverSent, standing: { is: 'waiting' } };
    case 'sign-in':
      return { ...item, standing: { is: 'waiting', said: judged.said } };
  }
}

/**
 * Whether its wording may be changed. What was sent without an answer may have arrived as it was; only the
 * server's answer tells, and what has arrived is corrected, not mended.
 */
export function isMendable({ standing, mayBeThere }: OutboxItem): boolean {
  return !mayBeThere && standing.is !== 'sending' && standing.is !== 'received';
}

export function mended(
  item: OutboxItem,
  change: Pick<OutboxItem, 'input' | 'title'>
): OutboxItem | undefined {
  return isMendable(item) ? { ...item, ...change, standing: { is: 'waiting' } } : undefined;
}

/** As it is, once more: at once, whatever wait was agreed. */
export function retried(item: OutboxItem): OutboxItem | undefined {
  if (item.standing.is === 'sending' || item.standing.is === 'received') return undefined;
  return { ...item, standing: { is: 'waiting' } };
}

/** Rights are decided before anything else, the id included. */
function isDecidedFirst({ code }: Said): boolean {
  return code === 'not-allowed' || code.startsWith('http-');
}

/** Twice as long after each try, at most a quarter of an hour; never shorter than the server asked for. */
function delayed(
  { tries }: OutboxItem,
  { said, wait }: Extract<Judged, { is: 'later' }>,
  now: number
): Standing {
  const own = Math.min(LONGEST_WAIT, 5 * second * 2 ** Math.min(tries, 12));
  const notBefore = now + Math.max(own, (wait ?? 0) * second);
  return { is: 'waiting', notBefore, ...(said ? { said } : {}) };
}
