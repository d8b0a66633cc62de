import { createHmac, randomBytes } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';

/** Gone with the process, and with it the way from a hash back to an address. */
const key = randomBytes(32);

/** Where a request comes from, without its address: one IPv4 address, or one network of IPv6. */
export function placeOf({ getClientAddress }: Pick<RequestEvent, 'getClientAddress'>): string {
  return createHmac('sha256', key).update(networkOf(getClientAddress())).digest('base64url').slice(0, 22);
}

/** Whoever holds an IPv6 network of 64 bits can send from any address in it. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/iu, '').replace(/%.*$/u, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  const middle = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...middle, ...last]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
