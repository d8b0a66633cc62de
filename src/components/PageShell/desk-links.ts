import type { Language } from '#basis/label.ts';
import type { Right } from '#engine/rights/role.ts';
import type { MessageKey } from '#messages/messages.ts';
import { say } from '#messages/say.ts';
import type { NavigationLink } from './props.ts';

const places = [
  { key: 'shell.myUnit', href: '/' },
  { key: 'shell.records', href: '/ban-ghi', right: 'read-records', accessKey: 'b' },
  { key: 'shell.write', href: '/ghi', right: 'record', accessKey: 'g' },
  { key: 'shell.plans', href: '/ke-hoach', right: 'read-records' },
  { key: 'shell.figures', href: '/so-lieu', right: 'read-figures' },
  { key: 'shell.reports', href: '/bao-cao', right: 'compose-reports' },
  { key: 'receiving.title', href: '/nhan-tin', right: 'receive-tips' },
  { key: 'receiving.keys', href: '/nhan-tin/khoa', right: 'keep-shares' },
  { key: 'shell.administration', href: '/quan-tri', right: 'administer' }
] as const satisfies readonly Place[];

interface Place {
  readonly key: MessageKey;
  readonly href: string;
  readonly right?: Right;
  /** Told on the help page. */
  readonly accessKey?: string;
}

/** Where a person may go; never a link that would be refused. */
export function deskLinks(rights: readonly Right[], language: Language): readonly NavigationLink[] {
  return places
    .filter((place) => !('right' in place) || rights.includes(place.right))
    .map((place) => ({
      label: say(language, place.key),
      href: place.href,
      ...('accessKey' in place ? { accessKey: place.accessKey } : {})
    }));
}
