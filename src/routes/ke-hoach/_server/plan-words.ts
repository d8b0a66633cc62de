import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { ItemProgress } from '#operations/plans/fulfilment.ts';
import { figurePath } from '#engine/reports/stated.ts';
import { say } from '#messages/say.ts';
import { indicators, kinds } from '#programme/catalogue.ts';
import type { PlanRow } from '#store/plans/plan-rows.ts';
import { shown } from '../../_server/cards.ts';
import { partyName } from '../../_server/record-rows.ts';

/** `Công an`, `chung hai bên`. */
export function sidesWords({ sides }: Pick<PlanRow, 'sides'>, language: Language): string {
  const [only] = sides;
  return say(language, sides.length > 1 || !only ? 'planning.joint' : `planning.${only}`);
}

export type ShownItem = ReturnType<typeof shownItem>;

/** An item as its row on the plan and its own page tell it. */
export function shownItem(item: ItemProgress, language: Language) {
  const indicator = indicators.get(item.indicator ?? '');
  const who = [item.role, partyName(item.party, language)].filter(Boolean).join(', ');
  return {
    id: item.id,
    title: item.title,
    kind: kinds.get(item.kind)?.label[language] ?? item.kind,
    target: item.target,
    done: item.done,
    unconfirmed: item.unconfirmed,
    remaining: item.remaining,
    standing: item.standing,
    when: say(language, 'planning.span', {
      from: dayText(item.from, language),
      to: dayText(item.to, language)
    }),
    who,
    hamlet: item.hamlet,
    notes: item.notes,
    href: `/ke-hoach/hang-muc/${item.id}`,
    recordHref: `/ghi/${item.kind}?ke-hoach=${item.id}`,
    ...(item.reached && indicator
      ? {
          reached: {
            label: indicator.label[language],
            noun: indicator.noun,
            target: item.indicatorTarget ?? 0,
            value: item.reached.result.known ? item.reached.result.value : undefined,
            figure: shown(item.reached),
            href: figurePath(item.reached)
          }
        }
      : {})
  };
}
