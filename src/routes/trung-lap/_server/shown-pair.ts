import type { Language } from '#basis/label.ts';
import type { FoundPair } from '#operations/matching/found-pairs.ts';
import type { World } from '#operations/world.ts';
import { newId } from '../../_server/new-id.ts';
import { type Fact, headerFacts, valueFacts } from '../../_server/record-facts.ts';
import { partyName } from '../../_server/record-rows.ts';
import { getKind } from '../../_server/recording-form.ts';

/** Two records side by side, in the reader's language. */
export interface ShownPair {
  /** Of the two acts that may follow. */
  readonly ids: { readonly merge: string; readonly part: string };
  readonly kind: string;
  readonly title: string;
  readonly reasons: readonly string[];
  readonly one: ShownRecord;
  readonly other: ShownRecord;
  readonly rows: readonly {
    readonly name: string;
    readonly label: string;
    readonly one: string | undefined;
    readonly other: string | undefined;
    readonly differs: boolean;
  }[];
}

export interface ShownRecord {
  readonly id: string;
  readonly party: string;
}

export function shownPair(
  { kind: id, records, reasons }: FoundPair,
  world: World,
  language: Language
): readonly ShownPair[] {
  const [a, b] = records;
  if (!a || !b) return [];
  const kind = getKind(id);
  const facts = ({ state: { header, values } }: typeof a): readonly Fact[] => [
    ...headerFacts(header, world, language),
    ...valueFacts(kind, values, language)
  ];
  const theirs = facts(b);
  const shown = ({ state, recorder }: typeof a): ShownRecord => ({
    id: state.id,
    party: partyName(recorder, language)
  });
  return [
    {
      ids: { merge: newId(), part: newId() },
      kind: kind.label[language],
      title: a.title,
      reasons: reasons.map((one) => one[language]),
      one: shown(a),
      other: shown(b),
      rows: facts(a).flatMap(({ name, label, value }, index) => {
        const other = theirs[index]?.value;
        if (value === undefined && other === undefined) return [];
        return [{ name, label, one: value, other, differs: value !== other }];
      })
    }
  ];
}
