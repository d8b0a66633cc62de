import type { RecordKind } from '#engine/records/kind.ts';
import recordsOfPlannedItem from '#operations/plans/records-of-planned-item.ts';
import { parties, sideOf } from '#programme/parties.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';
import { tried } from './tried.ts';

interface Link {
  readonly title: string;
  readonly href: string;
}

/** A form begun from a planned item (`?ke-hoach=`); nothing when the address names none of this kind. */
export async function plannedRecord(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress' | 'url'>,
  kind: RecordKind
): Promise<{ readonly item: Link; readonly raw: Readonly<Record<string, unknown>> } | undefined> {
  const id = event.url.searchParams.get('ke-hoach');
  const found = id ? await tried(() => act(event, recordsOfPlannedItem, { item: id })) : undefined;
  if (!found || !('answer' in found)) return undefined;
  const { item, plan } = found.answer;
  if (item.kind !== kind.id) return undefined;
  const other = parties.find(({ side }) => plan.sides.includes(side) && side !== sideOf(item.party));
  return {
    item: linkTo(item),
    raw: {
      plannedItem: item.id,
      host: item.party,
      ...(other ? { coHosts: [other.id] } : {}),
      ...(item.hamlet ? { hamlet: item.hamlet } : {}),
      ...(kind.titledBy && kind.fields[kind.titledBy]?.type === 'text' ? { [kind.titledBy]: item.title } : {})
    }
  };
}

/** The way from a record to the item that it counts for. */
export async function plannedLink(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
  item: string | undefined
): Promise<Link | undefined> {
  const found = item ? await tried(() => act(event, recordsOfPlannedItem, { item })) : undefined;
  return found && 'answer' in found ? linkTo(found.answer.item) : undefined;
}

function linkTo({ id, title }: { readonly id: string; readonly title: string }): Link {
  return { title, href: `/ke-hoach/hang-muc/${id}` };
}
