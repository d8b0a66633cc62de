import { dayText } from '#basis/day-text.ts';
import type { Day } from '#basis/day.ts';
import type { Language } from '#basis/label.ts';
import type { Tone } from '#components/Tag/props.ts';
import type { Person } from '#engine/rights/role.ts';
import { say } from '#messages/say.ts';
import type { ClosingState } from '#operations/issuing/closing-stands.ts';
import type { ClosingShown } from '#operations/issuing/list-closings.ts';
import { spanName } from '#operations/issuing/span-name.ts';
import type { World } from '#operations/world.ts';
import { sideOf } from '#programme/parties.ts';
import { momentText } from '../../_server/draft-rows.ts';
import { unitName } from '../../_server/unit-words.ts';

/** One closing as it is read, with what the reader may do about it. */
export interface ClosingRow {
  readonly key: string;
  readonly unit: string;
  readonly place: string;
  readonly side: string;
  readonly span: { readonly from: Day; readonly to: Day };
  readonly name: string;
  readonly stands: string;
  readonly tone: Tone;
  readonly words: string;
  readonly waits: boolean;
  readonly mayAccept: boolean;
  readonly mayReopen: boolean;
}

const tones: Readonly<Record<ClosingState, Tone>> = {
  submitted: 'warning',
  accepted: 'success',
  'open-again': 'information',
  'closed-again': 'plain'
};

export function closingRow(line: ClosingShown, world: World, person: Person, language: Language): ClosingRow {
  const { unit, side, span, stands } = line;
  const leads = person.role.rights.includes('approve-reports') && sideOf(person.party) === side;
  const name = spanName(span)[language];
  return {
    key: `${unit} ${side} ${span.from} ${span.to}`,
    unit,
    place: unitName(world, unit),
    side: say(language, `closings.side_${side}`),
    span,
    name: name.charAt(0).toLocaleUpperCase('vi') + name.slice(1),
    stands: say(language, `closings.stands_${stands}`),
    tone: tones[stands],
    words: [
      say(language, 'closings.byOn', { name: line.name, at: momentText(line.at, language) }),
      opened(line, language)
    ]
      .filter(Boolean)
      .join('; '),
    waits: stands === 'submitted',
    mayAccept: leads && (stands === 'submitted' || stands === 'closed-again'),
    mayReopen: leads
  };
}

function opened({ openUntil, reason }: ClosingShown, language: Language): string {
  if (openUntil === undefined) return '';
  return say(language, 'closings.openUntil', { day: dayText(openUntil, language), reason: reason ?? '' });
}
