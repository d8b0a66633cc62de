import { sideOf } from '#programme/parties.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Bulk } from '../_parts/bulk.ts';
import { newId } from './new-id.ts';

const ALL = 'tat-ca';

/** For a list in which something may wait for the person's side; ticking all is an address, so no script is needed. */
export function bulkOf({ locals: { person }, url }: Pick<RequestEvent, 'locals' | 'url'>): Bulk | undefined {
  const side = person?.role.rights.includes('confirm') ? sideOf(person.party) : undefined;
  if (!side) return undefined;
  const isAll = url.searchParams.get('chon') === ALL;
  const bare = new URLSearchParams(url.search);
  bare.delete('chon');
  const query = bare.size > 0 ? `?${bare}` : '';
  const here = `${url.pathname}${query}`;
  const all = `${here}${bare.size > 0 ? '&' : '?'}chon=${ALL}#cung-luc`;
  return { side, id: newId(), isAll, other: isAll ? `${here}#cung-luc` : all, here };
}
