/**
 * Where citizens leave and follow tips. What tells of a sender is taken off these requests before anything reads
 * it, and nothing about them is written anywhere.
 */
const senders =
  /^\/(?:bao-tin(?:$|[/?.-])|api\/(?:leave-tip|follow-tip|add-to-tip|withdraw-tip|tip-challenge|tip-form-token|tip-receipt)(?:$|[/?]))/u;

export function isSendersPath(address: string): boolean {
  return senders.test(address);
}
